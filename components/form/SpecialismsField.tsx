import { X } from 'lucide';
import { Icon } from '@/components/shared/Icon';
import type { Field } from '@/utils/advert/fields';
import { edit, leave } from '@/utils/popup/edit';
import type { Session } from '@/utils/popup/session';
import { Combobox } from './Combobox';
import { FieldRow } from './FieldRow';
import { controlId, jumpTo } from './ids';

/** The specialisms of the chosen coreskill: any number of them, none where the coreskill has none. */
export function SpecialismsField({ session, field }: { session: Session; field: Field }) {
  const { coreskill = '', specialisms = [] } = session.values.value;
  const names = session.context.value.coreskills[coreskill] ?? [];
  if (names.length === 0 && specialisms.length === 0) {
    return (
      <p class="hint field-specialisms">
        {coreskill
          ? `${coreskill} has no specialisms.`
          : 'Specialisms can be chosen once there is a coreskill.'}
      </p>
    );
  }
  return (
    <FieldRow session={session} field={field}>
      {(describedBy, invalid) => (
        <>
          {specialisms.length > 0 && (
            <ul class="chosen" aria-label="Chosen specialisms">
              {specialisms.map((name) => (
                <li key={name}>
                  <span>{name}</span>
                  <button
                    type="button"
                    aria-label={`Take out ${name}`}
                    onClick={() => {
                      edit(
                        session,
                        field.id,
                        specialisms.filter((other) => other !== name),
                      );
                      jumpTo(field.id);
                    }}
                  >
                    <Icon of={X} size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <Combobox
            id={controlId(field.id)}
            label="specialism"
            names={names}
            chosen={specialisms}
            multiple
            describedBy={describedBy}
            invalid={invalid}
            required={false}
            onChoose={(chosen) => edit(session, field.id, chosen)}
            onLeave={() => leave(session, field.id)}
          />
        </>
      )}
    </FieldRow>
  );
}

import { CHOICE_WORDS } from '@/utils/advert/choice-words';
import type { Field } from '@/utils/advert/fields';
import { edit, leave } from '@/utils/popup/edit';
import type { Session } from '@/utils/popup/session';
import { FieldRow } from './FieldRow';
import { controlId } from './ids';

/** A field with a closed list of values. */
export function ChoiceField({
  session,
  field,
  options,
}: {
  session: Session;
  field: Field;
  options: readonly string[];
}) {
  const { id } = field;
  const value = session.fields.value[id]?.value;
  return (
    <FieldRow session={session} field={field}>
      {(describedBy, invalid) => (
        <select
          id={controlId(id)}
          value={typeof value === 'string' ? value : ''}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => edit(session, id, event.currentTarget.value)}
          onBlur={() => leave(session, id)}
        >
          <option value="">Not stated</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {CHOICE_WORDS[option] ?? option}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  );
}

import type { Field } from '@/utils/advert/fields';
import { chooseCoreskill, leave } from '@/utils/popup/edit';
import type { Session } from '@/utils/popup/session';
import { Combobox } from './Combobox';
import { FieldRow } from './FieldRow';
import { controlId } from './ids';

/** The one coreskill, chosen from the board's list. */
export function CoreskillField({ session, field }: { session: Session; field: Field }) {
  const names = Object.keys(session.context.value.coreskills);
  const coreskill = session.values.value.coreskill;
  return (
    <FieldRow session={session} field={field}>
      {(describedBy, invalid) => (
        <Combobox
          id={controlId(field.id)}
          label="coreskill"
          names={names}
          chosen={coreskill ? [coreskill] : []}
          multiple={false}
          describedBy={describedBy}
          invalid={invalid}
          required
          onChoose={([name = '']) => chooseCoreskill(session, name)}
          onLeave={() => leave(session, field.id)}
        />
      )}
    </FieldRow>
  );
}

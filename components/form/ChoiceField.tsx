import type { Field } from '@/utils/advert/fields';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { NOT_STATED } from '@/utils/copy/en-GB/form';
import { editField } from '@/utils/state/popup/edit';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { FieldFrame } from './FieldFrame';
import { controlId } from './focus-field';

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
  const value = session.draft.rowFields[field.row].value[id]?.value;
  return (
    <FieldFrame session={session} field={field}>
      {(describedBy, invalid) => (
        <select
          id={controlId(id)}
          value={typeof value === 'string' ? value : ''}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          onChange={(event) => editField(session, id, event.currentTarget.value)}
          onBlur={() => leaveField(session, id)}
        >
          <option value="">{NOT_STATED}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {choiceInWords(option)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

import { CHOICES, type Choice } from '@/utils/board/board-values';
import type { JudgedValue } from '@/utils/board/judge-values';
import type { Profile } from '@/utils/board/profile';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-board';
import * as names from '@/utils/copy/en-GB/settings-names';
import { valueId } from '@/utils/settings/check-profile';
import type { Faults } from '@/utils/settings/faults';
import { StatusTable, statusId } from './StatusTable';

interface Props {
  values: readonly JudgedValue[];
  faults: Faults;
  managed: Profile['values'];
  onInput(choice: Choice, value: string): void;
}

/** What each option is sent as: one of the board's list, if it told one, else what the recruiter types. */
export function ValueTable({ values, faults, managed, onInput }: Props) {
  const rows = CHOICES.flatMap((choice) => {
    const { field, option } = choice;
    const one = values.find((each) => each.field === field && each.option === option);
    if (!one) return [];
    const id = valueId(field, option);
    const isManaged = managed[field]?.[option] !== undefined;
    const attributes = {
      id,
      value: one.sent,
      'aria-invalid': faults[id] !== undefined,
      'aria-describedby': statusId(id),
    };
    const control =
      one.listed.length > 0 ? (
        <select
          {...attributes}
          disabled={isManaged}
          onChange={(event) => onInput(choice, event.currentTarget.value)}
        >
          {[...new Set([one.sent, ...one.listed])].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input
          {...attributes}
          readOnly={isManaged}
          spellcheck={false}
          onInput={(event) => onInput(choice, event.currentTarget.value)}
        />
      );
    const label = `${FIELD_LABELS[field]}: ${choiceInWords(option)}`;
    return [{ id, label, control, fault: faults[id], isManaged, status: describeValueStatus(one) }];
  });
  return (
    <StatusTable
      title={copy.VALUES}
      hint={copy.VALUES_HINT}
      columns={[copy.CHOICE, copy.WORD, copy.STATUS]}
      rows={rows}
    />
  );
}

function describeValueStatus({ option, sent, isRefused, isUnlisted, listed }: JudgedValue): string {
  if (listed.length > 0) return isUnlisted ? names.UNLISTED : names.LISTED;
  if (isRefused) return names.REFUSED_VALUE;
  return sent === option ? copy.NOT_CONFIRMED : names.YOUR_WORD;
}

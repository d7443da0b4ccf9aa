import { type BoardValues, mergeBoardValues } from '@/utils/board/board-values';
import type { JudgedValue } from '@/utils/board/judge-values';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-names';

interface Props {
  values: readonly JudgedValue[];
  /** Set by the company, so they can't be taken over. */
  managed: BoardValues;
  onAccept(values: BoardValues): void;
}

/** The board's own words for our options, and options that it has none for. None is taken over unasked. */
export function ValueProposals({ values, managed, onAccept }: Props) {
  const open = values.filter(
    ({ field, option, isUnlisted }) => isUnlisted && managed[field]?.[option] === undefined,
  );
  if (open.length === 0) return null;
  const proposals = open.flatMap(({ field, option, equal }): BoardValues[] =>
    equal === undefined ? [] : [{ [field]: { [option]: equal } }],
  );
  return (
    <>
      <ul class="name-list">
        {open.map(({ field, option, sent, equal }) => {
          const choice = `${FIELD_LABELS[field]}: ${choiceInWords(option)}`;
          return (
            <li key={choice} class="name-row">
              <span>
                {equal === undefined
                  ? copy.unlistedValue(choice, sent)
                  : copy.listedEqual(choice, sent, equal)}
              </span>
              {equal !== undefined && (
                <button
                  type="button"
                  class="button"
                  onClick={() => onAccept({ [field]: { [option]: equal } })}
                >
                  {copy.useValue(equal)}
                  <span class="sr-only"> {copy.forChoice(choice)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {proposals.length > 1 && (
        <button
          type="button"
          class="button-primary"
          onClick={() => onAccept(proposals.reduce(mergeBoardValues))}
        >
          {copy.useAllValues(proposals.length)}
        </button>
      )}
    </>
  );
}

import { NoticeBox } from '@/components/ui/NoticeBox';
import type { ListFault } from '@/utils/coreskills/list-rows';

/** As many as can be taken in at once; the rest is counted. */
const MOST_FAULTS = 20;

/** Why a file cannot be used, line by line. */
export function ListFaults({ faults }: { faults: readonly ListFault[] }) {
  const more = faults.length - MOST_FAULTS;
  return (
    <NoticeBox isError class="list-faults">
      <p>The list in use stays as it is. Correct these lines, then choose the file again:</p>
      <ul>
        {faults.slice(0, MOST_FAULTS).map(({ line, words }) => (
          <li key={`${line} ${words}`}>{line === undefined ? words : `Line ${line}: ${words}`}</li>
        ))}
      </ul>
      {more > 0 && <p>and {more.toLocaleString('en-GB')} more</p>}
    </NoticeBox>
  );
}

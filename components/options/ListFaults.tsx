import { NoticeBox } from '@/components/ui/NoticeBox';
import { andMore, lineFault } from '@/utils/copy/en-GB/settings';
import { CORRECT_LINES } from '@/utils/copy/en-GB/settings-coreskills';
import type { ListFault } from '@/utils/coreskills/list-rows';

/** As many as can be taken in at once; the rest is counted. */
const MOST_FAULTS = 20;

/** Why a file cannot be used, line by line. */
export function ListFaults({ faults }: { faults: readonly ListFault[] }) {
  const more = faults.length - MOST_FAULTS;
  return (
    <NoticeBox isError class="list-faults">
      <p>{CORRECT_LINES}</p>
      <ul>
        {faults.slice(0, MOST_FAULTS).map(({ line, words }) => (
          <li key={`${line} ${words}`}>{line === undefined ? words : lineFault(line, words)}</li>
        ))}
      </ul>
      {more > 0 && <p>{andMore(more)}</p>}
    </NoticeBox>
  );
}

import { NoticeBox } from '@/components/ui/NoticeBox';
import { andMore, lineFault } from '@/utils/copy/en-GB/settings';
import { CORRECT_LINES } from '@/utils/copy/en-GB/settings-coreskills';
import type { ListFault } from '@/utils/coreskills/list-rows';

const MOST_FAULTS = 20;

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

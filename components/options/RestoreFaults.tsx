import { NoticeBox } from '@/components/ui/NoticeBox';
import type { RestorePreview } from '@/utils/backup/preview-restore';
import { andMore, lineFault } from '@/utils/copy/en-GB/settings';
import { SOME_NOT } from '@/utils/copy/en-GB/settings-restore';

export function RestoreFaults({ preview: { faults, faultCount } }: { preview: RestorePreview }) {
  if (faultCount === 0) return null;
  const more = faultCount - faults.length;
  return (
    <NoticeBox isError class="list-faults">
      <p>{SOME_NOT}</p>
      <ul>
        {faults.map(({ line, words }) => (
          <li key={line}>{lineFault(line, words)}</li>
        ))}
      </ul>
      {more > 0 && <p>{andMore(more)}</p>}
    </NoticeBox>
  );
}

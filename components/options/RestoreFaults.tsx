import { NoticeBox } from '@/components/ui/NoticeBox';
import type { RestorePreview } from '@/utils/backup/preview-restore';

/** The lines of a backup that cannot be taken. */
export function RestoreFaults({ preview: { faults, faultCount } }: { preview: RestorePreview }) {
  if (faultCount === 0) return null;
  const more = faultCount - faults.length;
  return (
    <NoticeBox isError class="list-faults">
      <p>Some of the file cannot be restored. The rest can:</p>
      <ul>
        {faults.map(({ line, words }) => (
          <li key={line}>
            Line {line}: {words}
          </li>
        ))}
      </ul>
      {more > 0 && <p>and {more.toLocaleString('en-GB')} more</p>}
    </NoticeBox>
  );
}

import { fill } from '@/components/shared/fill';
import * as copy from '@/utils/copy/en-GB/adverts';

/** Says that some records could not be read, and where they are now. */
export function Damaged({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p class="notice" role="alert">
      <span>
        {fill(copy.UNREADABLE_RECORDS, {
          records: copy.unreadableRecords(count),
          link: <a href="options.html#data">{copy.SETTINGS_DATA}</a>,
        })}
      </span>
    </p>
  );
}

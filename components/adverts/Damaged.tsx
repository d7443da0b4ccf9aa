import { fill } from '@/components/shared/fill';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/adverts';

export function Damaged({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <NoticeBox>
      <p>
        {fill(copy.UNREADABLE_RECORDS, {
          records: <span role="alert">{copy.unreadableRecords(count)}</span>,
          link: <a href="options.html#data">{copy.SETTINGS_DATA}</a>,
        })}
      </p>
    </NoticeBox>
  );
}

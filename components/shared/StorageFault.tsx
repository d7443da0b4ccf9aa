import { CircleAlert } from 'lucide';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { notLoadedMessage } from '@/utils/copy/en-GB/storage';
import type { StorageFault as Fault } from '@/utils/database/fault';

export function StorageFault({ fault }: { fault: Fault | undefined }) {
  if (!fault) return null;
  return (
    <NoticeBox icon={CircleAlert} isError role="alert">
      <p>{notLoadedMessage(fault)}</p>
    </NoticeBox>
  );
}

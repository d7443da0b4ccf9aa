import { Info } from 'lucide';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { COPY_BEFORE_CLOSING } from '@/utils/copy/en-GB/popup';
import { notSavedMessage } from '@/utils/copy/en-GB/storage';
import type { StorageFault } from '@/utils/database/fault';

/** Warns that what is typed into the form is lost when the window closes. */
export function NotSaved({ fault }: { fault: StorageFault }) {
  return (
    <NoticeBox icon={Info} isError role="alert">
      <p>
        {notSavedMessage(fault)} {COPY_BEFORE_CLOSING}
      </p>
    </NoticeBox>
  );
}

import { Info } from 'lucide';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { COPY_BEFORE_CLOSING, FORM_FAULTS } from '@/utils/copy/en-GB/form-faults';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import type { FormFault as Fault } from '@/utils/state/popup/models/draft';

/** Says what the form could not read or store. What is not saved is lost when the window closes. */
export function FormFault({ part, fault }: Fault) {
  return (
    <NoticeBox icon={Info} isError role="alert">
      <p>
        {notDoneMessage(FORM_FAULTS[part], fault)} {part === 'saving' && COPY_BEFORE_CLOSING}
      </p>
    </NoticeBox>
  );
}

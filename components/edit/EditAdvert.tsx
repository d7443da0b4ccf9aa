import { Form } from '@/components/form/Form';
import { ChainAdvice } from '@/components/shared/ChainAdvice';
import { FormFault } from '@/components/shared/FormFault';
import { useWindowTitle } from '@/components/ui/use-window-title';
import * as copy from '@/utils/copy/en-GB/changes';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { EditSession } from '@/utils/state/edit/session';
import { EditBar } from './EditBar';
import { ReviewChanges } from './ReviewChanges';

/** The form over a posted advert. */
export function EditAdvert({ editSession }: { editSession: EditSession }) {
  const { session, edit } = editSession;
  const posted = edit.posted.value;
  const outcome = posted?.posting.outcome;
  const jobId = outcome?.state === 'accepted' ? outcome.jobId : undefined;
  const heading = jobId ? copy.editing(jobId) : copy.EDITING;
  useWindowTitle(posted ? copy.editingOf(heading, posted.posting.title) : heading);
  const isLoading = session.draft.loadState.value === 'loading';
  const fault = session.draft.fault.value;
  return (
    <div class="popup">
      <header class="popup-header">
        <h1 class="popup-title">{heading}</h1>
        {posted && (
          <p class="hint">
            <bdi>{posted.posting.title}</bdi> · {copy.asPostedThrough(posted.posting.account.label)}
          </p>
        )}
      </header>
      <main class="popup-main" inert={isLoading}>
        {fault && <FormFault {...fault} />}
        <ChainAdvice
          session={session}
          postingId={posted?.posting.id}
          repeatedId={posted?.posting.predecessor}
        />
        {isLoading && !fault ? <p class="hint">{LOADING}</p> : <Form session={session} />}
      </main>
      <EditBar editSession={editSession} />
      {edit.isReviewing.value && <ReviewChanges editSession={editSession} />}
    </div>
  );
}

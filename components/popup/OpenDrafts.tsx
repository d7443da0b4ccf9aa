import { useEffect, useMemo, useRef } from 'preact/hooks';
import { DraftList } from '@/components/drafts/DraftList';
import { CLOSE } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/drafts';
import { createDrafts, loadDrafts } from '@/utils/state/draft-list/open-drafts';
import { openAdverts } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';

/** The drafts of other pages, over the form. The one in the form is not among them: it is there. */
export function OpenDrafts({ session, onClose }: { session: Session; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const drafts = useMemo(() => createDrafts(), []);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
    loadDrafts(drafts, session.draft.key.value);
  }, [drafts, session]);
  return (
    <dialog ref={dialog} class="preview open-drafts" aria-labelledby="open-drafts" onClose={onClose}>
      <h2 id="open-drafts" ref={heading} tabIndex={-1}>
        {copy.OTHER_PAGES}
      </h2>
      <DraftList drafts={drafts} today={session.settings.today.value} />
      <div class="preview-actions">
        <button type="button" class="quiet" onClick={() => openAdverts('drafts')}>
          {copy.ALL_ADVERTS}
        </button>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {CLOSE}
        </button>
      </div>
    </dialog>
  );
}

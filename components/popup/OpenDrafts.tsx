import { useEffect, useMemo } from 'preact/hooks';
import { DraftList } from '@/components/drafts/DraftList';
import { Dialog } from '@/components/ui/Dialog';
import * as copy from '@/utils/copy/en-GB/drafts';
import { DraftListModel, loadDrafts } from '@/utils/state/draft-list/draft-list';
import { openAdvertsTab } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';

export function OpenDrafts({ session, onClose }: { session: Session; onClose(): void }) {
  const drafts = useMemo(() => new DraftListModel(), []);
  useEffect(() => {
    loadDrafts(drafts, session.draft.key.value);
  }, [drafts, session]);
  return (
    <Dialog
      class="open-drafts"
      title={copy.OTHER_PAGES}
      onClose={onClose}
      actions={() => (
        <button type="button" class="button" onClick={() => openAdvertsTab('drafts')}>
          {copy.ALL_ADVERTS}
        </button>
      )}
    >
      <DraftList drafts={drafts} today={session.settings.today.value} />
    </Dialog>
  );
}

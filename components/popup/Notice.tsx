import { NotLoaded } from '@/components/ui/NotLoaded';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import { isCopy, isSample } from '@/utils/drafts/draft-key';
import type { Session } from '@/utils/state/popup/session';

const loadReadingNotice = () => import('./ReadingNotice');
const loadFormFault = () => import('@/components/shared/FormFault');

/** Loads what tells of storage failures, and what explains the page. */
export function Notice({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const fault = session.draft.fault.value;
  const isWorthNotice = needsNotice(session);
  const faults = useLazyModule(loadFormFault, fault !== undefined);
  const notices = useLazyModule(loadReadingNotice);
  return (
    <>
      {fault && faults.code && <faults.code.FormFault {...fault} />}
      {isWorthNotice && notices.code && <notices.code.ReadingNotice reading={reading} session={session} />}
      <NotLoaded parts={[...(fault ? [faults] : []), ...(isWorthNotice ? [notices] : [])]} />
    </>
  );
}

function needsNotice({ page, draft }: Session): boolean {
  const now = page.reading.value;
  if (isSample(draft.key.value ?? '')) return true;
  if (!now) return page.isUnanswered.value;
  // A notice above explains the page.
  if (page.otherDrafts.value.some(({ isOnPage }) => isOnPage)) return false;
  return (
    !isCopy(draft.key.value ?? '') && (now.kind !== 'advert' || now.isLoading || now.warnings.length > 0)
  );
}

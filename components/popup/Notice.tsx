import { Info } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import { notSavedMessage } from '@/utils/copy/en-GB/storage';
import { isCopy } from '@/utils/drafts/page-address';
import type { Session } from '@/utils/state/popup/session';

const loadReadingNotice = () => import('./ReadingNotice');

/**
 * Says what went wrong with the storage, or else what the page is where it is no advert; the words for the latter are
 * loaded when they are needed. The form below works all the same.
 */
export function Notice({ session }: { session: Session }) {
  const reading = session.reading.value;
  const fault = session.storageFault.value;
  const isWorthNotice = !fault && needsNotice(session);
  const { code, failed } = useLazyModule(loadReadingNotice, isWorthNotice);
  if (fault) {
    return (
      <div class="notice notice-bad" role="alert">
        <Icon icon={Info} />
        <p>{notSavedMessage(fault)} Copy your text before you close this window.</p>
      </div>
    );
  }
  if (!isWorthNotice) return null;
  if (failed) return <p class="issue">This part did not load. Open the popup again.</p>;
  return code ? <code.ReadingNotice reading={reading} session={session} /> : null;
}

function needsNotice({ reading, isUnanswered, otherDrafts, page }: Session): boolean {
  const now = reading.value;
  if (!now) return isUnanswered.value;
  // The form shows another job's draft: what the page is is said above.
  if (otherDrafts.value.some(({ isOnPage }) => isOnPage)) return false;
  return !isCopy(page.value ?? '') && (now.kind !== 'advert' || now.warnings.length > 0);
}

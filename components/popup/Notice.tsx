import { NotSaved } from '@/components/shared/NotSaved';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import { PART_NOT_LOADED } from '@/utils/copy/en-GB/common';
import { isCopy, SAMPLE } from '@/utils/drafts/draft-key';
import type { Session } from '@/utils/state/popup/session';

const loadReadingNotice = () => import('./ReadingNotice');

/** Shows storage failures, or loads what explains the page. */
export function Notice({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const fault = session.draft.storageFault.value;
  const isWorthNotice = !fault && needsNotice(session);
  const { code, failed } = useLazyModule(loadReadingNotice, isWorthNotice);
  if (fault) return <NotSaved fault={fault} />;
  if (!isWorthNotice) return null;
  if (failed) return <p class="issue">{PART_NOT_LOADED}</p>;
  return code ? <code.ReadingNotice reading={reading} session={session} /> : null;
}

function needsNotice({ page, draft }: Session): boolean {
  const now = page.reading.value;
  if (draft.key.value === SAMPLE) return true;
  if (!now) return page.isUnanswered.value;
  // A notice above explains the page.
  if (page.otherDrafts.value.some(({ isOnPage }) => isOnPage)) return false;
  return (
    !isCopy(draft.key.value ?? '') && (now.kind !== 'advert' || now.isLoading || now.warnings.length > 0)
  );
}

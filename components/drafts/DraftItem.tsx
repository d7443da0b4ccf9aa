import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { formatDay } from '@/utils/advert/format-time';
import { siteOf } from '@/utils/drafts/address';
import { type DraftRow, type Drafts, discard } from '@/utils/state/draft-list/open-drafts';
import { OpenDraft } from './OpenDraft';

/** One draft: what it is, how old, and the ways on. */
export function DraftItem({ drafts, row, today }: { drafts: Drafts; row: DraftRow; today: string }) {
  const { page, title, company, changedAt, isTouched, isFromBackup, posted } = row;
  const name = title ?? 'No title yet';
  const isChangedSince = posted !== undefined && isTouched && changedAt > posted;
  return (
    <>
      <div class="card-row">
        <div class="card-words">
          <strong class={title ? undefined : 'untitled'} dir="auto">
            {name}
          </strong>
          <span class="hint">
            {[company, siteOf(page), isFromBackup && 'from a backup file'].filter(Boolean).join(' · ')}
          </span>
          <span class="hint">
            {isTouched
              ? `Changed ${formatDay(changedAt, today)}`
              : `Read ${formatDay(changedAt, today)}, not edited – deleted after 30 days`}
            {posted !== undefined &&
              ` · posted ${spoken(formatDay(posted, today))}${isChangedSince ? ', changed since' : ''}`}
          </span>
        </div>
        <ConfirmButton
          words="Discard"
          of={name}
          question="Discard this draft?"
          yes="Discard it"
          onYes={() => discard(drafts, page)}
        />
      </div>
      <OpenDraft page={page} name={name} />
    </>
  );
}

/** `today, 14:05` stands alone; a date wants its preposition. */
function spoken(words: string): string {
  return /^\d/u.test(words) ? `on ${words}` : words;
}

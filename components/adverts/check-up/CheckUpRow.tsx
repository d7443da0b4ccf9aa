import { StatusMessage } from '@/components/ui/StatusMessage';
import { useOnce } from '@/components/ui/use-once';
import { formatDate } from '@/utils/advert/dates';
import { NOT_KNOWN as CHANGE_NOT_KNOWN, CHANGE_NOT_SENT } from '@/utils/copy/en-GB/changes';
import * as copy from '@/utils/copy/en-GB/check-up';
import { NO_TITLE_YET } from '@/utils/copy/en-GB/common';
import { NOT_KNOWN } from '@/utils/copy/en-GB/outcomes';
import { SAVED_NOT_SENT } from '@/utils/copy/en-GB/post-outcome';
import { siteOf } from '@/utils/drafts/address';
import { removalDayOf } from '@/utils/outbox/advert-life';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { decide } from '@/utils/state/adverts-page/check-up';
import type { CheckUpItem, Decision } from '@/utils/state/adverts-page/models/check-up';
import { hashOf } from '@/utils/state/adverts-page/route';
import { describeDifferences } from '@/utils/state/posted/page-differences';
import { Choices } from './Choices';

interface Props {
  item: CheckUpItem;
  adverts: Adverts;
  /** Leads on to the next row. */
  onDecided(): void;
}

export function CheckUpRow({ item, adverts, onDecided }: Props) {
  const { checkUp, page } = adverts;
  const subject = item.kind === 'draft' ? item.draft : item.posting;
  const draftKey = item.kind === 'draft' ? item.draft.draftKey : item.posting.page;
  const title = subject.title ?? NO_TITLE_YET;
  const words = checkUp.decided.value.get(item.key);
  const once = useOnce();
  const choose = (work: () => Promise<Decision | undefined>) =>
    once(async () => {
      await decide(checkUp, item.key, work);
      if (checkUp.decided.value.has(item.key)) onDecided();
    });
  return (
    <>
      <div class="card-text">
        {item.kind === 'draft' ? (
          <strong dir="auto">{title}</strong>
        ) : (
          <a class="link-muted" href={hashOf({ section: 'history', posting: item.posting.id })} tabIndex={-1}>
            <strong dir="auto">{title}</strong>
          </a>
        )}
        <span class="hint">{[subject.company, siteOf(draftKey)].filter(Boolean).join(' · ')}</span>
        <span>{describeReason(item, page.today.value)}</span>
      </div>
      {words !== undefined && <p class="text-success">{words}</p>}
      <StatusMessage as="p" class="issue">
        {checkUp.refused.value.get(item.key) ?? ''}
      </StatusMessage>
      <div class="outbox-actions">
        <Choices
          item={item}
          title={title}
          adverts={adverts}
          isDecided={words !== undefined}
          choose={choose}
        />
      </div>
    </>
  );
}

function describeReason(item: CheckUpItem, today: string): string {
  switch (item.kind) {
    case 'unsent':
      return item.change ? CHANGE_NOT_SENT : SAVED_NOT_SENT;
    case 'unknown':
      return NOT_KNOWN;
    case 'change':
      return CHANGE_NOT_KNOWN[item.change.kind];
    case 'page':
      return item.differences
        ? `${copy.WHY_CHANGED} ${describeDifferences(item.differences, today).join('; ')}.`
        : copy.WHY_GONE;
    case 'ending': {
      const removalDay = removalDayOf(item.posting) ?? today;
      return (removalDay <= today ? copy.endedOn : copy.endsOn)(formatDate(removalDay, today));
    }
    case 'draft':
      return item.draft.posted === undefined ? copy.DRAFT_UNPOSTED : copy.DRAFT_CHANGED;
  }
}

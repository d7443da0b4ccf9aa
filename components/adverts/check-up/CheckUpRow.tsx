import { StatusMessage } from '@/components/ui/StatusMessage';
import { formatDate } from '@/utils/advert/dates';
import { inWords } from '@/utils/advert/facts';
import * as copy from '@/utils/copy/en-GB/check-up';
import { NO_TITLE_YET } from '@/utils/copy/en-GB/common';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { NOT_KNOWN } from '@/utils/copy/en-GB/outcomes';
import { nothingThen, valueThenNow } from '@/utils/copy/en-GB/page-moved-on';
import { siteOf } from '@/utils/drafts/address';
import { removalDay } from '@/utils/outbox/advert-life';
import { READ_FIELD_IDS } from '@/utils/outbox/page-record';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import { type Decision, decide } from '@/utils/state/adverts-page/check-up';
import type { CheckUpItem } from '@/utils/state/adverts-page/models/check-up';
import { hashOf } from '@/utils/state/adverts-page/route';
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
  const title = subject.title ?? NO_TITLE_YET;
  const words = checkUp.decided.value.get(item.key);
  const choose = async (work: () => Promise<Decision | undefined>) => {
    await decide(checkUp, item.key, work);
    if (checkUp.decided.value.has(item.key)) onDecided();
  };
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
        <span class="hint">{[subject.company, siteOf(subject.page)].filter(Boolean).join(' · ')}</span>
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
    case 'unknown':
      return NOT_KNOWN;
    case 'page': {
      const { changed } = item.page;
      if (!changed) return copy.WHY_GONE;
      const changes = READ_FIELD_IDS.flatMap((id) => {
        const now = changed.values[id];
        if (now === undefined) return [];
        // Too long for a row.
        const label = FIELD_LABELS[id];
        if (id === 'description') return [label];
        const then = item.page.values[id] ?? '';
        const inNow = inWords(id, now, today);
        return [
          then.length > 0 ? valueThenNow(label, inWords(id, then, today), inNow) : nothingThen(label, inNow),
        ];
      });
      return `${copy.WHY_CHANGED} ${changes.join('; ')}.`;
    }
    case 'ending': {
      const down = removalDay(item.posting) ?? today;
      return (down <= today ? copy.endedOn : copy.endsOn)(formatDate(down, today));
    }
    case 'draft':
      return item.draft.posted === undefined ? copy.DRAFT_UNPOSTED : copy.DRAFT_CHANGED;
  }
}

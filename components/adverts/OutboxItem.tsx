import { moment } from '@/utils/advert/when';
import type { Adverts } from '@/utils/adverts/adverts';
import { FROM_BACKUP } from '@/utils/adverts/answer';
import { hashOf } from '@/utils/adverts/place';
import { siteOf } from '@/utils/drafts/address';
import type { Posting } from '@/utils/outbox/posting';
import { OutboxActions } from './OutboxActions';
import { OutboxSaid } from './OutboxSaid';

/** One posting that is not finished, or just ended: what it is, how it stands, and what can be done. */
export function OutboxItem({ posting, adverts }: { posting: Posting; adverts: Adverts }) {
  const { id, title, company, account, page, writtenAt, fromBackup } = posting;
  const said = adverts.outbox.said.value.get(id);
  return (
    <>
      <div class="card-words">
        <a class="plain" href={hashOf({ section: 'history', posting: id })}>
          <strong dir="auto">{title}</strong>
        </a>
        <span class="hint">
          {[
            company,
            siteOf(page),
            `as ${account.label}`,
            moment(writtenAt, adverts.today.value),
            fromBackup && FROM_BACKUP,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div class="outbox-said" role="status">
        <OutboxSaid posting={posting} board={adverts.board.value.name} now={adverts.outbox.now.value} />
        {said && <p>{said}</p>}
      </div>
      <div class="outbox-actions">
        <OutboxActions posting={posting} adverts={adverts} />
      </div>
    </>
  );
}

import { StatusMessage } from '@/components/ui/StatusMessage';
import { formatMoment } from '@/utils/advert/format-time';
import { FROM_BACKUP } from '@/utils/copy/en-GB/adverts';
import { asAccount } from '@/utils/copy/en-GB/common';
import { siteOf } from '@/utils/drafts/address';
import type { Posting } from '@/utils/outbox/posting';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { hashOf } from '@/utils/state/adverts-page/route';
import { OutboxActions } from './OutboxActions';
import { OutboxStatus } from './OutboxStatus';

export function OutboxItem({
  posting,
  adverts,
}: {
  posting: Posting;
  adverts: AdvertsModels<'outbox' | 'page'>;
}) {
  const { id, title, company, account, page, writtenAt, fromBackup } = posting;
  const status = adverts.outbox.statuses.value.get(id);
  return (
    <>
      <div class="card-text">
        <a class="link-muted" href={hashOf({ section: 'history', posting: id })}>
          <strong dir="auto">{title}</strong>
        </a>
        <span class="hint">
          {[
            company,
            siteOf(page),
            asAccount(account.label),
            formatMoment(writtenAt, adverts.page.today.value),
            fromBackup && FROM_BACKUP,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <StatusMessage as="div" class="outbox-status">
        <OutboxStatus
          posting={posting}
          board={adverts.page.profile.value.name}
          now={adverts.outbox.now.value}
        />
        {status && <p>{status}</p>}
      </StatusMessage>
      <div class="outbox-actions">
        <OutboxActions posting={posting} adverts={adverts} />
      </div>
    </>
  );
}

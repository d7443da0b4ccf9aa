import { ChangeActions } from '@/components/shared/ChangeActions';
import { ChangeStatus } from '@/components/shared/ChangeStatus';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { formatMoment } from '@/utils/advert/format-time';
import { FROM_BACKUP } from '@/utils/copy/en-GB/adverts';
import { KINDS } from '@/utils/copy/en-GB/changes';
import { asAccount } from '@/utils/copy/en-GB/common';
import type { Change } from '@/utils/outbox/change';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { loadOutbox } from '@/utils/state/adverts-page/outbox';
import { hashOf } from '@/utils/state/adverts-page/route';

/** An edit or a closing in the outbox. */
export function OutboxChange({
  change,
  adverts: { outbox, page },
}: {
  change: Change;
  adverts: AdvertsModels<'outbox' | 'page'>;
}) {
  const { posting, kind, title, account, writtenAt, fromBackup } = change;
  const { name: board, endpoint } = page.profile.value;
  const today = page.today.value;
  const now = outbox.now.value;
  return (
    <>
      <div class="card-text">
        <a class="link-muted" href={hashOf({ section: 'history', posting })}>
          {KINDS[kind]}: <strong dir="auto">{title}</strong>
        </a>
        <span class="hint">
          {[asAccount(account.label), formatMoment(writtenAt, today), fromBackup && FROM_BACKUP]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <StatusMessage as="div" class="outbox-status">
        <ChangeStatus change={change} board={board} today={today} now={now} />
      </StatusMessage>
      <div class="outbox-actions">
        <ChangeActions change={change} endpoint={endpoint} now={now} onDone={() => loadOutbox(outbox)} />
      </div>
    </>
  );
}

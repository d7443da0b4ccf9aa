import { useEffect } from 'preact/hooks';
import { StorageFault } from '@/components/shared/StorageFault';
import { CardList } from '@/components/ui/CardList';
import { HEADINGS, OUTBOX_EMPTY } from '@/utils/copy/en-GB/adverts';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { loadOutbox } from '@/utils/state/adverts-page/outbox';
import { OutboxChange } from './OutboxChange';
import { OutboxItem } from './OutboxItem';

/** Includes postings and changes that finished while the page was open. */
export function OutboxList({ adverts }: { adverts: AdvertsModels<'outbox' | 'page'> }) {
  const { outbox } = adverts;
  const items = outbox.items.value;
  const until = outbox.freshUntil.value;
  const now = outbox.now.value;
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setTimeout(() => loadOutbox(outbox), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
    // A timer may come a little early: then another one is needed for the same time.
  }, [until, now, outbox]);
  return (
    <>
      <StorageFault fault={outbox.fault.value} />
      {!items && !outbox.fault.value && <p class="hint">{LOADING}</p>}
      {items?.length === 0 && <p>{OUTBOX_EMPTY}</p>}
      {items && items.length > 0 && (
        <CardList items={items} keyOf={({ id }) => id} label={HEADINGS.outbox}>
          {(item) =>
            'kind' in item ? (
              <OutboxChange change={item} adverts={adverts} />
            ) : (
              <OutboxItem posting={item} adverts={adverts} />
            )
          }
        </CardList>
      )}
    </>
  );
}

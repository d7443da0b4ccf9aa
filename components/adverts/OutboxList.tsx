import { useEffect } from 'preact/hooks';
import { StorageFault } from '@/components/shared/StorageFault';
import { CardList } from '@/components/ui/CardList';
import { HEADINGS, OUTBOX_EMPTY } from '@/utils/copy/en-GB/adverts';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { loadOutbox } from '@/utils/state/adverts-page/outbox';
import { OutboxItem } from './OutboxItem';

/** Includes postings that finished while the page was open. */
export function OutboxList({ adverts }: { adverts: AdvertsModels<'outbox' | 'page'> }) {
  const { outbox } = adverts;
  const postings = outbox.postings.value;
  const until = outbox.freshUntil.value;
  useEffect(() => {
    if (until === undefined) return undefined;
    const timer = setTimeout(() => loadOutbox(outbox), Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until, outbox]);
  return (
    <>
      <StorageFault fault={outbox.fault.value} />
      {!postings && !outbox.fault.value && <p class="hint">{LOADING}</p>}
      {postings?.length === 0 && <p>{OUTBOX_EMPTY}</p>}
      {postings && postings.length > 0 && (
        <CardList items={postings} keyOf={({ id }) => id} label={HEADINGS.outbox}>
          {(posting) => <OutboxItem posting={posting} adverts={adverts} />}
        </CardList>
      )}
    </>
  );
}

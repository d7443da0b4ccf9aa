import { StorageFault } from '@/components/shared/StorageFault';
import type { Drafts } from '@/utils/state/draft-list/open-drafts';
import { DiscardedItem } from './DiscardedItem';
import { DraftItem } from './DraftItem';

/** Every draft, the latest changed first. A discarded one leaves its place to what brings it back. */
export function DraftList({ drafts, today }: { drafts: Drafts; today: string }) {
  const rows = drafts.rows.value;
  return (
    <>
      <StorageFault fault={drafts.fault.value} />
      {!rows && !drafts.fault.value && <p class="hint">Reading…</p>}
      {rows?.length === 0 && (
        <p>
          There are no drafts. Click the Jobcourier icon on a job page: what it fills in and what you change
          is kept here until you post or discard it.
        </p>
      )}
      {rows && rows.length > 0 && (
        <ul class="cards" aria-label="Drafts">
          {rows.map((row) => (
            <li key={row.page} class="card">
              {drafts.discarded.value.has(row.page) ? (
                <DiscardedItem drafts={drafts} row={row} />
              ) : (
                <DraftItem drafts={drafts} row={row} today={today} />
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" class="sr-only">
        {drafts.status.value}
      </p>
    </>
  );
}

import { StorageFault } from '@/components/shared/StorageFault';
import { CardList } from '@/components/ui/CardList';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { LOADING } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/drafts';
import type { DraftListModel } from '@/utils/state/draft-list/draft-list';
import { DiscardedItem } from './DiscardedItem';
import { DraftItem } from './DraftItem';

export function DraftList({ drafts, today }: { drafts: DraftListModel; today: string }) {
  const rows = drafts.rows.value;
  const { words, isVisible } = drafts.status.value;
  return (
    <>
      <StorageFault fault={drafts.fault.value} />
      {!rows && !drafts.fault.value && <p class="hint">{LOADING}</p>}
      {rows?.length === 0 && <p>{copy.NO_DRAFTS}</p>}
      {rows && rows.length > 0 && (
        <CardList items={rows} keyOf={(row) => row.draftKey} label={copy.DRAFTS}>
          {(row) =>
            drafts.discarded.value.has(row.draftKey) ? (
              <DiscardedItem drafts={drafts} row={row} />
            ) : (
              <DraftItem drafts={drafts} row={row} today={today} />
            )
          }
        </CardList>
      )}
      <StatusMessage class={isVisible ? 'hint' : 'sr-only'}>{words}</StatusMessage>
    </>
  );
}

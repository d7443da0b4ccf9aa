import { StorageFault } from '@/components/shared/StorageFault';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { HISTORY_EMPTY } from '@/utils/copy/en-GB/adverts';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { DeleteAll } from './DeleteAll';
import { Exports } from './Exports';
import { HistoryList } from './HistoryList';
import { SearchBox } from './SearchBox';

export function HistorySection({ adverts }: { adverts: AdvertsModels<'history' | 'page'> }) {
  const { history, page } = adverts;
  const entries = history.entries.value;
  const hits = history.hits.value;
  return (
    <>
      <StorageFault fault={history.fault.value} />
      {!entries && !history.fault.value && <p class="hint">{LOADING}</p>}
      {entries?.length === 0 && <p>{HISTORY_EMPTY}</p>}
      <StatusMessage as="p" tone="success">
        {history.status.value}
      </StatusMessage>
      {entries && entries.length > 0 && (
        <>
          <SearchBox history={history} />
          <HistoryList entries={hits} marks={history.marks.value} today={page.today.value} />
          <div class="history-foot">
            <Exports adverts={adverts} />
            <DeleteAll history={history} />
          </div>
        </>
      )}
    </>
  );
}

import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/adverts';
import { LOADING } from '@/utils/copy/en-GB/common';
import type { HistoryModel } from '@/utils/state/adverts-page/models/history';

export function SearchBox({ history }: { history: HistoryModel }) {
  const { query, hits, total, isComplete } = history;
  const isSearching = query.value.trim() !== '';
  const found = hits.value.length.toLocaleString('en-GB');
  return (
    <div class="search-box">
      <label for="search">{copy.SEARCH}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="search-hint"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          window.scrollTo({ top: 0 });
        }}
      />
      <p class="hint" id="search-hint">
        {copy.SEARCH_HINT}
      </p>
      <StatusMessage as="p" class="search-count">
        {isSearching
          ? copy.found(found, isComplete.value ? total.value.toLocaleString('en-GB') : undefined)
          : isComplete.value
            ? copy.postings(found, hits.value.length === 1)
            : LOADING}
      </StatusMessage>
    </div>
  );
}

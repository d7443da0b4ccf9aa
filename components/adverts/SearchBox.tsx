import type { History } from '@/utils/state/adverts-page/history';

/** The search, and how much it finds. It stays in sight while the list is scrolled. */
export function SearchBox({ history }: { history: History }) {
  const { query, hits, total, isComplete } = history;
  const isSearching = query.value.trim() !== '';
  const found = hits.value.length.toLocaleString('en-GB');
  return (
    <div class="search">
      <label for="search">Search</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="search-hint"
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          // What is found starts at the top.
          window.scrollTo({ top: 0 });
        }}
      />
      <p class="hint" id="search-hint">
        Title, reference, company, job id, account or site
      </p>
      <p class="found-count" role="status">
        {isSearching
          ? `${found} found${isComplete.value ? ` of ${total.value.toLocaleString('en-GB')}` : ' so far'}`
          : isComplete.value
            ? `${found} posting${hits.value.length === 1 ? '' : 's'}, newest first`
            : 'Reading…'}
      </p>
    </div>
  );
}

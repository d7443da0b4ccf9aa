import { copyAddress, webAddress } from '@/utils/drafts/address';
import { isCopy, NO_PAGE } from '@/utils/drafts/page-address';

/** How to go on with a draft: over its page, which the icon is clicked on; or, for a copy, in a tab of its own. */
export function OpenDraft({ page, name }: { page: string; name: string }) {
  if (isCopy(page)) {
    return (
      <p class="way-on">
        <a href={copyAddress(page)} target="_blank" rel="noreferrer">
          Open<span class="sr-only"> {name}</span>
        </a>
      </p>
    );
  }
  const address = webAddress(page);
  if (address) {
    return (
      <p class="way-on">
        <a href={address} target="_blank" rel="noreferrer">
          Open<span class="sr-only"> {name}</span>
        </a>
        <span class="hint">then click the Jobcourier icon there</span>
      </p>
    );
  }
  return (
    <p class="way-on hint">
      {page === NO_PAGE
        ? 'It belongs to no page: click the Jobcourier icon on an empty tab.'
        : `Open ${page} yourself, then click the Jobcourier icon there.`}
    </p>
  );
}

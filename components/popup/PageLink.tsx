import { parseLink } from '@/utils/advert/links';
import { navigateTab } from '@/utils/state/popup/navigation';
import type { Session } from '@/utils/state/popup/session';

/** A link from the page: web addresses only. */
export function PageLink({ address, label, session }: { address: string; label: string; session: Session }) {
  const url = parseLink(address);
  if (!url) return <span>{label}</span>;
  return (
    <a
      href={url.href}
      rel="noreferrer"
      onClick={(event) => {
        // Opens a tab or a window of its own.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigateTab(session.page.tab.value, url.href);
      }}
    >
      {label}
    </a>
  );
}

import '@/assets/changes.css';
import { render } from 'preact';
import { openEditWindow } from '@/utils/state/edit/open';
import { createEditSession } from '@/utils/state/edit/session';
import { EditAdvert } from './EditAdvert';

/** Shows the window in which a posted advert is edited. @param key of its draft */
export function mountEdit(root: HTMLElement, key: string): void {
  const editSession = createEditSession();
  render(<EditAdvert editSession={editSession} />, root);
  const closed = new AbortController();
  window.addEventListener('pagehide', () => closed.abort());
  // For end-to-end tests.
  openEditWindow(editSession, key, closed.signal).then(() => {
    document.documentElement.dataset.state = 'filled';
    document.documentElement.toggleAttribute('data-ready', true);
  });
}

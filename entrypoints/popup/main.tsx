import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { flushEffectsAfterRender } from '@/components/ui/flush-effects';
import { holdViewSize } from '@/components/ui/hold-view-size';
import { PART_NOT_LOADED } from '@/utils/copy/en-GB/common';
import { parseDraftKey } from '@/utils/drafts/draft-key';
import { installTrustedTypesPolicy } from '@/utils/rich-text/trusted';
import { openPopup } from '@/utils/state/popup/open';
import { createSession } from '@/utils/state/popup/session';
import { takeFirstRequests } from '@/utils/state/popup/take-first-requests';

flushEffectsAfterRender();
installTrustedTypesPolicy();
const first = takeFirstRequests();
const root = document.getElementById('root');
const draft = new URLSearchParams(location.search).get('draft') ?? undefined;
// A tab has no fixed width.
if (draft === undefined) holdViewSize();
else document.documentElement.dataset.alone = '';
if (root && draft !== undefined && parseDraftKey(draft).kind === 'edit') {
  import('@/components/edit/mount').then(
    ({ mountEdit }) => mountEdit(root, draft),
    () => {
      root.textContent = PART_NOT_LOADED;
    },
  );
} else {
  const session = createSession();
  if (root) render(<Popup session={session} />, root);
  openPopup(session, draft, first);
}

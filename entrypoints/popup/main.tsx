import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { flushEffectsAfterRender } from '@/components/ui/flush-effects';
import { installTrustedTypesPolicy } from '@/utils/rich-text/trusted';
import { openPopup } from '@/utils/state/popup/open';
import { createSession } from '@/utils/state/popup/session';
import { takeFirstRequests } from '@/utils/state/popup/take-first-requests';

flushEffectsAfterRender();
installTrustedTypesPolicy();
const session = createSession();
const root = document.getElementById('root');
if (root) render(<Popup session={session} />, root);
const copy = new URLSearchParams(location.search).get('draft') ?? undefined;
// A tab has no fixed width.
if (copy !== undefined) document.documentElement.dataset.alone = '';
openPopup(session, copy, takeFirstRequests());

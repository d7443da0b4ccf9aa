import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import { openSession } from '@/utils/popup/open';
import { createSession } from '@/utils/popup/session';
import { trustOnlySanitised } from '@/utils/rich-text/trusted';

trustOnlySanitised();
const session = createSession();
const root = document.getElementById('root');
if (root) render(<Popup session={session} />, root);
const copy = new URLSearchParams(location.search).get('draft') ?? undefined;
// Opened in a tab of its own, it is as wide as it likes.
if (copy !== undefined) document.documentElement.dataset.alone = '';
openSession(session, copy);

import { render } from 'preact';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcome, openWelcome } from '@/utils/state/welcome/welcome';

const welcome = createWelcome();
const root = document.getElementById('root');
if (root) render(<Welcome welcome={welcome} />, root);
openWelcome(welcome, new AbortController().signal);

import { render } from 'preact';
import { Options } from '@/components/options/Options';

const root = document.getElementById('root');
if (root) render(<Options />, root);

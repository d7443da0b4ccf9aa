import { render } from 'preact';
import { Sample } from '@/components/sample/Sample';

const root = document.getElementById('root');
if (root) render(<Sample />, root);

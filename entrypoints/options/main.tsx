import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { createSettings, openSettings } from '@/utils/state/options/settings';

const settings = createSettings();
const root = document.getElementById('root');
if (root) render(<Options settings={settings} />, root);
openSettings(settings, new AbortController().signal);

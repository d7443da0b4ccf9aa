import 'fake-indexeddb/auto';
import { installTrustedTypesPolicy } from '@/utils/rich-text/trusted';
import { STORIES } from './stories';

/** Each page's styles, which would clash in one document. */
const STYLES: Readonly<Record<string, () => Promise<unknown>>> = {
  popup: () => import('@/assets/popup.css'),
  panel: () => import('@/assets/popup.css'),
  picker: () => import('@/assets/welcome.css'),
  options: () => import('@/assets/options.css'),
  adverts: () => import('@/assets/adverts.css'),
  welcome: () => import('@/assets/welcome.css'),
  sample: () => import('@/assets/welcome.css'),
};

const name = new URLSearchParams(location.search).get('name') ?? '';
const [surface = ''] = name.split(':', 1);
const root = document.getElementById('root');
const story = STORIES[name];
if (!root || !story) throw new Error(`There is no story ${name}`);
document.title = name;
installTrustedTypesPolicy();
await STYLES[surface]?.();
await story(root);
document.documentElement.dataset.story = 'ready';

import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import { flushEffectsAfterRender } from '@/components/ui/flush-effects';
import { installTrustedTypesPolicy } from '@/utils/rich-text/trusted';
import { formPlace } from '@/utils/settings/form-place';
import { followTabs, PanelModel } from '@/utils/state/panel/panel-model';

flushEffectsAfterRender();
installTrustedTypesPolicy();
const panel = new PanelModel();
const root = document.getElementById('root');
if (root) render(<Panel panel={panel} />, root);
followTabs(panel, new AbortController().signal);
// Also where the browser's own menu opened it: a click on the icon must reach it. Otherwise the popup opens as well.
formPlace.set('panel').catch(() => undefined);

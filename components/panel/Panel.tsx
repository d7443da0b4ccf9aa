import { Popup } from '@/components/popup/Popup';
import type { PanelModel } from '@/utils/state/panel/panel-model';
import { NotRead } from './NotRead';

/** The popup's form, beside the page. */
export function Panel({ panel }: { panel: PanelModel }) {
  const session = panel.session.value;
  return session ? (
    <Popup key={panel.count.value} session={session} />
  ) : (
    <NotRead isAfterForm={panel.count.value > 0} />
  );
}

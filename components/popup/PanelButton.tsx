import { PanelRightClose, PanelRightOpen } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import * as copy from '@/utils/copy/en-GB/panel';
import { hasPanel, isInPanel } from '@/utils/panel/side-panel';
import { backToPopup, keepBesidePage } from '@/utils/state/panel/form-place';

/** Opens the form beside the page, or goes back to the popup. The icon opens it there from then on. */
export function PanelButton({ windowId }: { windowId?: number | undefined }) {
  const [failed, setFailed] = useState(false);
  const isHere = isInPanel();
  if (!isHere && (windowId === undefined || !hasPanel())) return null;
  const words = isHere ? copy.USE_POPUP : copy.KEEP_BESIDE;
  const press = () => {
    const done = windowId === undefined || isHere ? backToPopup() : keepBesidePage(windowId);
    done.catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" class="icon-button" title={words} onClick={press}>
        <Icon icon={isHere ? PanelRightClose : PanelRightOpen} size={18} />
        <span class="sr-only">{words}</span>
      </button>
      {failed && (
        <span class="issue" role="alert">
          {copy.PANEL_NOT_OPENED}
        </span>
      )}
    </>
  );
}

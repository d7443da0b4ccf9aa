import { openPanel } from '@/utils/panel/side-panel';
import { formPlace } from '@/utils/settings/form-place';

/**
 * Opens the panel and closes the popup. Call it in the press itself.
 * @throws where the browser opens no panel; then the popup stays
 */
export async function keepBesidePage(windowId: number): Promise<void> {
  // The panel itself notes that it was chosen.
  await openPanel(windowId);
  window.close();
}

/** Closes the panel. The icon opens the popup again. @throws where the browser cannot store the choice */
export async function backToPopup(): Promise<void> {
  await formPlace.set('popup');
  window.close();
}

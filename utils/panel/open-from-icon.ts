import browser from 'webextension-polyfill';
import { broadcastIconClick } from '@/utils/messages/icon-clicked';
import { formPlace } from '@/utils/settings/form-place';
import { openPanel } from './side-panel';

/** In the worker: has the icon open popup or panel, as was last chosen. */
export function openFromIcon(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.windowId === undefined) return;
    const { windowId } = tab;
    openPanel(windowId).catch(() => formPlace.set('popup'));
    // The click also grants the right to read the page, so a panel that is open reads it, whether or not it opened just now.
    broadcastIconClick(windowId);
  });
  browser.storage.onChanged.addListener((changes) => {
    if (formPlace.name in changes) setIconPopup();
  });
  setIconPopup();
}

/** The browser forgets it when it is closed. With a popup, `onClicked` is not called. */
function setIconPopup(): void {
  formPlace
    .get()
    .then((place) => browser.action.setPopup({ popup: place === 'panel' ? '' : '/popup.html' }))
    // The popup stays, from which the panel can be opened.
    .catch(() => undefined);
}

import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicking } from '@/utils/picker/start-picking';

/** Injected when words are to be picked. The worker calls the function it leaves behind. */
export default defineUnlistedScript(() => {
  globalThis.jobcourierPick = (order) =>
    startPicking(document, order, (result) => {
      // The extension was updated meanwhile: nothing is picked.
      browser.runtime.sendMessage(result).catch(() => undefined);
    });
});

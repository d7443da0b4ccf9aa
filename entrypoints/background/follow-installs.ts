import browser from 'webextension-polyfill';
import { readFirstSteps, writeFirstSteps } from '@/utils/settings/first-steps';
import { noteUpdate } from '@/utils/settings/news-seen';

/** Opens the welcome page once, when the extension is installed, and notes updates for what is new. Call it before the first await. */
export function followInstalls(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    // Without storage it would come again and again. The settings lead there, too.
    if (reason === 'install') openWelcomePage().catch(() => undefined);
    // The news only stay untold.
    if (reason === 'update' && previousVersion) noteUpdate(previousVersion).catch(() => undefined);
  });
}

async function openWelcomePage(): Promise<void> {
  // Unpacked extensions are installed anew with their storage.
  if (await readFirstSteps()) return;
  await writeFirstSteps({});
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { type ExistingDatabase, openExisting } from '@/utils/database/open-existing';
import type { EarlyValues } from '@/utils/settings/local-storage';
import { POPUP_KEYS } from '@/utils/settings/popup-keys';

/** The code that awaits a request checks its result and handles its failure. */
export interface FirstRequests extends EarlyValues {
  /** Missing, as is the reading, if the address names a draft. */
  tab?: Promise<Tabs.Tab | undefined>;
  /** What the reader returned; undefined for a page that is closed to it. */
  injected?: Promise<Scripting.InjectionResult[] | undefined>;
  database: Promise<ExistingDatabase | undefined>;
}

declare global {
  /** For the popup's own code, which is loaded meanwhile. */
  var jobcourierFirst: FirstRequests | undefined;
}

/** Asks the browser for all that filling in the form waits for. Runs before the popup's code is loaded, so it is small. */
export function sendFirstRequests(): FirstRequests {
  const first: FirstRequests = {
    values: browser.storage.local.get([...POPUP_KEYS]),
    database: openExisting(),
  };
  browser.storage.local.onChanged.addListener(() => {
    first.values = undefined;
  });
  if (!new URLSearchParams(location.search).has('draft')) {
    first.tab = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab);
    first.injected = first.tab.then(injectReader);
  }
  // A failure is handled by the code that takes the request over.
  for (const asked of [first.values, first.database, first.injected]) asked?.catch(() => undefined);
  return first;
}

/** @throws if the browser refuses */
async function injectReader(tab: Tabs.Tab | undefined): Promise<Scripting.InjectionResult[] | undefined> {
  if (tab?.id === undefined || !/^(?:https?|file):/u.test(tab.url ?? '')) return undefined;
  return runReaderIn({ tabId: tab.id });
}

/** Runs the reader in a tab, or in all its frames. @throws if the browser refuses */
export function runReaderIn(target: Scripting.InjectionTarget): Promise<Scripting.InjectionResult[]> {
  return browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true });
}

import { type ReadonlySignal, signal } from '@preact/signals';
import browser from 'webextension-polyfill';

export interface PinnedModel {
  /** Undefined while unknown, and in browsers that do not tell. */
  isPinned: ReadonlySignal<boolean | undefined>;
  /** Follows changes until the signal aborts. */
  follow(ended: AbortSignal): void;
}

/** Whether the icon is in the browser's toolbar. */
export function createPinned(): PinnedModel {
  const isPinned = signal<boolean | undefined>(undefined);
  const ask = async () => {
    const { isOnToolbar } = await browser.action.getUserSettings();
    isPinned.value = isOnToolbar;
  };
  const check = () => {
    // Some browsers do not tell.
    ask().catch(() => undefined);
  };
  return {
    isPinned,
    follow(ended) {
      check();
      // Not every browser announces the change: it is noticed when the page is returned to.
      window.addEventListener('focus', check, { signal: ended });
      document.addEventListener('visibilitychange', check, { signal: ended });
      const announced: typeof browser.action.onUserSettingsChanged | undefined =
        browser.action.onUserSettingsChanged;
      announced?.addListener(check);
      ended.addEventListener('abort', () => announced?.removeListener(check));
    },
  };
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { failedReading } from '@/utils/reading/failed-reading';
import { readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';
import { selectedWords } from '@/utils/reading/selection';

declare global {
  /** For the extension's own sample page, into which no browser injects a script. */
  var jobcourierReading: Reading | undefined;
}

/** `scripting.executeScript` returns the result of `main`. */
export default defineUnlistedScript((): Reading => {
  // Read with the page, whose address may change.
  const state = {
    address: location.href.slice(0, READING_BOUNDS.address),
    ...selectedWords(document),
    ...(document.readyState === 'loading' ? { isLoading: true } : {}),
  };
  // No object: this build renames its keys.
  globalThis.jobcourierRead = [document.documentElement.textContent.length, 'isLoading' in state];
  try {
    const reading = { ...readPage(document, new URL(location.href)), ...state };
    if (location.protocol.endsWith('-extension:')) globalThis.jobcourierReading = reading;
    return reading;
  } catch (error) {
    // Chrome does not report exceptions of injected scripts.
    return { ...failedReading(error), ...state };
  }
});

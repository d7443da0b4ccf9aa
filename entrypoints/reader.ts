import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { failedReading } from '@/utils/reading/failed-reading';
import { readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';

/** `scripting.executeScript` returns the result of `main`. */
export default defineUnlistedScript((): Reading => {
  // Read with the page, whose address may change.
  const address = location.href.slice(0, READING_BOUNDS.address);
  try {
    return { ...readPage(document, new URL(location.href)), address };
  } catch (error) {
    // Chrome does not report exceptions of injected scripts.
    return { ...failedReading(error), address };
  }
});

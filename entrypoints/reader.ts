import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { failedReading } from '@/utils/reading/failed-reading';
import { readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';

/** Injected on the click; what `main` returns is what `scripting.executeScript` gives back. */
export default defineUnlistedScript((): Reading => {
  // Noted with the reading, since the page may change its address at any time.
  const address = location.href.slice(0, READING_BOUNDS.address);
  try {
    return { ...readPage(document, new URL(location.href)), address };
  } catch (error) {
    // Chrome gives back nothing of an exception in an injected script.
    return { ...failedReading(error), address };
  }
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { failedReading } from '@/utils/reading/failed';
import { readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';

/** Injected on the click; what `main` returns is what `scripting.executeScript` gives back. */
export default defineUnlistedScript((): Reading => {
  try {
    return readPage(document, new URL(location.href));
  } catch (error) {
    // Chrome gives back nothing of an exception in an injected script.
    return failedReading(error);
  }
});

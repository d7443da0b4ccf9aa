import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '@/utils/reading/read-page';
import type { Reading } from '@/utils/reading/reading';

/** Injected on the click; what `main` returns is what `scripting.executeScript` gives back. */
export default defineUnlistedScript((): Reading => {
  try {
    return readPage(document, new URL(location.href));
  } catch {
    // The popup must be told something true, and an exception here would reach nobody.
    return { kind: 'none', reason: 'unreadable' };
  }
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showQuote } from '@/utils/highlight/show';

/** Injected when "Show on page" is pressed; the popup then calls what it leaves behind, with the words. */
export default defineUnlistedScript(() => {
  globalThis.jobcourierShow = (quote) => showQuote(document, quote);
});

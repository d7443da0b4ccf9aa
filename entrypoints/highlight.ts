import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showQuote } from '@/utils/highlight/show';

/** Injected by "Show on page". The popup calls the function it leaves behind. */
export default defineUnlistedScript(() => {
  globalThis.jobcourierShow = (quote) => showQuote(document, quote);
});

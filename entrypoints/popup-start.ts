import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFirstRequests } from '@/utils/state/popup/first-requests';

export default defineUnlistedScript(() => {
  globalThis.jobcourierFirst = sendFirstRequests();
});

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { dropUntouched } from '@/utils/drafts/store';
import { announceMove, answerRequests, type Request } from '@/utils/messages';
import { wakeAt } from '@/utils/outbox/wake';
import { createOutbox } from '@/utils/outbox/worker';
import { closeToContentScripts } from '@/utils/settings/access';
import { credentialsOf, removeAccount, saveAccount } from '@/utils/settings/credentials';
import { mayReach } from '@/utils/settings/permission';
import { readProfile } from '@/utils/settings/profile';
import { forgetMovedTab, showOutcome } from '@/utils/toolbar/badge';

export default defineBackground(() => {
  const outbox = createOutbox({
    profile: readProfile,
    credentials: credentialsOf,
    permitted: mayReach,
    online: () => navigator.onLine,
    wakeAt,
    moved: ({ id, state }) => {
      announceMove(id).then((isSeen) => (isSeen ? undefined : showOutcome(state)));
    },
  });
  // The listeners are there at once, as browsers want it; nothing is sent before what an earlier worker
  // left is taken up, and no password is stored while content scripts could read it.
  const recovered = untilItWorks(() => outbox.recover());
  const closed = closeToContentScripts();
  const goOn = () => recovered().then(() => outbox.goOn());
  browser.runtime.onStartup.addListener(goOn);
  browser.alarms.onAlarm.addListener(goOn);
  browser.permissions.onAdded.addListener(goOn);
  forgetMovedTab();
  answerRequests(async (request) => {
    await (ABOUT_ACCOUNTS.has(request.type) ? closed : recovered());
    return handle(request);
  });
  recovered()
    .then(() => dropUntouched())
    .catch(() => undefined);

  async function handle(request: Request): Promise<boolean> {
    switch (request.type) {
      case 'post':
        return outbox.send(request.postingId);
      case 'take-up':
        // Not waited for: the popup wants to know what is there now.
        goOn();
        return true;
      case 'call-back':
        return outbox.callBack(request.postingId);
      case 'settle':
        return outbox.settle(request.postingId, request.there, request.jobId);
      case 'save-account':
        return saveAccount(request.account, request.password);
      case 'remove-account':
        return removeAccount(request.accountId);
    }
  }
});

const ABOUT_ACCOUNTS: ReadonlySet<Request['type']> = new Set(['save-account', 'remove-account']);

/** Work that is done once; where it fails, as on storage that is held open elsewhere, whoever asks next tries again. */
function untilItWorks<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}

import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { announceMove, answerRequests, type Request } from '@/utils/messages';
import { type OutboxNeeds, recover, send, settle, withdraw } from '@/utils/outbox/worker';
import { closeToContentScripts } from '@/utils/settings/access';
import { credentialsOf, removeAccount, saveAccount } from '@/utils/settings/credentials';
import { mayReach } from '@/utils/settings/permission';
import { readProfile } from '@/utils/settings/profile';

const needs: OutboxNeeds = {
  profile: readProfile,
  credentials: credentialsOf,
  permitted: mayReach,
  online: () => navigator.onLine,
};

export default defineBackground(() => {
  // The listener is there at once, as browsers want it; nothing is sent before what an earlier worker
  // left is taken up, and no password is stored while content scripts could read it.
  // Being woken with the browser is enough for the taking up.
  browser.runtime.onStartup.addListener(() => undefined);
  const recovered = recover();
  const closed = closeToContentScripts();
  answerRequests(async (request) => {
    await (ABOUT_ACCOUNTS.has(request.type) ? closed : recovered);
    return handle(request);
  });
});

const ABOUT_ACCOUNTS: ReadonlySet<Request['type']> = new Set(['save-account', 'remove-account']);

async function handle(request: Request): Promise<boolean> {
  switch (request.type) {
    case 'post':
      return announced(request.postingId, await send(request.postingId, needs));
    case 'take-up':
      return true;
    case 'withdraw':
      return announced(request.postingId, await withdraw(request.postingId));
    case 'settle':
      return announced(request.postingId, await settle(request.postingId, request.there));
    case 'save-account':
      return saveAccount(request.account, request.password);
    case 'remove-account':
      return removeAccount(request.accountId);
  }
}

async function announced(postingId: string, done: boolean): Promise<boolean> {
  await announceMove(postingId);
  return done;
}

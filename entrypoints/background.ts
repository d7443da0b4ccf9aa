import { defineBackground } from 'wxt/utils/define-background';
import { announceMove, answerRequests, type Request } from '@/utils/messages';
import { type OutboxNeeds, recover, send, settle } from '@/utils/outbox/worker';
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
  const recovered = recover();
  const closed = closeToContentScripts();
  answerRequests(async (request) => {
    await (request.type === 'post' || request.type === 'settle' ? recovered : closed);
    return handle(request);
  });
});

async function handle(request: Request): Promise<boolean> {
  switch (request.type) {
    case 'post':
      return announced(request.postingId, await send(request.postingId, needs));
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

import { optional, string, type } from 'superstruct';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { fakeBadge } from '@/tests/support/fake-badge';
import { fakeLocks } from '@/tests/support/fake-locks';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { Account } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

export interface Asked {
  type: string;
  state?: string | undefined;
}

/**
 * Runs the real worker behind `runtime.sendMessage`, with a board that accepts everything by default.
 * `vi.unstubAllGlobals` removes the board and the network.
 */
export function startWorker() {
  const board = vi.fn<typeof fetch>();
  const answer = (status: number, body: unknown): void => {
    board.mockImplementation(async () => new Response(JSON.stringify(body), { status }));
  };
  answer(201, { _id: '5f3a' });
  vi.stubGlobal('fetch', board);
  vi.stubGlobal('navigator', { onLine: true, locks: fakeLocks() });
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
  const badge = fakeBadge();
  background.main();

  const worker = {
    board,
    badge,
    answer,
    asked: [] as Asked[],
    isReachable: true,
    /** Calls every listener of the extension, as the browser does. */
    async deliver(message: unknown): Promise<unknown> {
      const replies = await fakeBrowser.runtime.onMessage.trigger(message, OWN, () => undefined);
      return replies.find((reply) => reply !== undefined);
    },
    async saveAccount(account: Account): Promise<void> {
      await worker.deliver({ type: 'save-account', account, password: 'secret' });
    },
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (isValid(message, request) && message.type !== 'posting-moved') {
      const posting = message.postingId ? await loadPosting(message.postingId) : undefined;
      worker.asked.push({ type: message.type, ...(posting ? { state: posting.state } : {}) });
      if (!worker.isReachable) throw new Error('Could not establish connection');
    }
    return worker.deliver(message);
  });
  return worker;
}

const request = type({ type: string(), postingId: optional(string()) });

import { optional, string, type } from 'superstruct';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { fakeBadge } from '@/tests/support/fake-badge';
import { loadPosting } from '@/utils/outbox/posting-store';
import type { Account } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

/** Whom messages of the extension's own pages and of its worker come from. */
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };

/** What the worker was asked, and how its posting stood then. */
export interface Asked {
  type: string;
  state?: string | undefined;
}

/**
 * Runs the real worker behind `runtime.sendMessage`, in front of a board that accepts everything until it is told
 * otherwise. `vi.unstubAllGlobals` takes the board and the network away.
 */
export function startWorker() {
  const board = vi.fn<typeof fetch>();
  const answer = (status: number, body: unknown): void => {
    board.mockImplementation(async () => new Response(JSON.stringify(body), { status }));
  };
  answer(201, { _id: '5f3a' });
  vi.stubGlobal('fetch', board);
  vi.stubGlobal('navigator', { onLine: true });
  vi.spyOn(fakeBrowser.storage.local, 'setAccessLevel').mockImplementation(async () => undefined);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation(() => undefined);
  const badge = fakeBadge();
  background.main();

  const worker = {
    board,
    badge,
    /** Has the board answer so from now on. */
    answer,
    /** Everything that pages asked of it. */
    asked: [] as Asked[],
    isReachable: true,
    /** Reaches every listener of the extension, as the browser does. */
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

/** As much of a message as is looked at here. */
const request = type({ type: string(), postingId: optional(string()) });

import type { Page, Worker } from '@playwright/test';
import { expect, test } from './support/fixtures';

/** What somebody who wants to post, to steal or to destroy would send. */
const FORGED: Record<string, unknown>[] = [
  { type: 'post', postingId: 'p-1' },
  { type: 'take-up' },
  { type: 'call-back', postingId: 'p-1' },
  { type: 'settle', postingId: 'p-1', there: true },
  { type: 'save-account', account: { id: 'x', label: 'X', username: 'x' }, password: 'x' },
  { type: 'save-account', account: { id: 'sandbox', label: 'Mine', username: 'mine' }, password: 'mine' },
  { type: 'remove-account', accountId: 'sandbox' },
  { type: 'check-account', accountId: 'sandbox' },
  { type: 'set-lock', passphrase: 'mine alone now', minutes: 0 },
  { type: 'unlock', passphrase: 'guess' },
  { type: 'lock' },
  { type: 'remove-lock' },
  { type: 'remove-all-accounts' },
  { type: 'posting-moved', postingId: 'p-1' },
  { type: 'read-passwords' },
  { type: 'constructor' },
  { __proto__: { type: 'lock' } },
];

/** Runs where the messages are sent from: gives what was answered to each. */
const send = ({ forged, id }: { forged: unknown[]; id: string }) =>
  Promise.all(
    forged.map(async (message) => {
      const runtime = Reflect.get(globalThis, 'chrome')?.runtime;
      if (typeof runtime?.sendMessage !== 'function') return 'no way to send';
      try {
        return await runtime.sendMessage(id, message);
      } catch {
        return 'refused';
      }
    }),
  );

const stored = (worker: Worker) =>
  worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get());

async function nothingCame(answers: unknown[], worker: Worker, before: unknown): Promise<void> {
  expect(answers).toHaveLength(FORGED.length);
  for (const answer of answers) {
    expect([undefined, null, 'refused', 'no way to send']).toContain(answer);
  }
  expect(await stored(worker)).toEqual(before);
}

test('forged messages from a web page reach nobody', async ({ extension, seeded, site, board }) => {
  const worker = await extension.worker();
  const before = await stored(worker);
  const page = await seeded.context.newPage();
  await page.goto(`${site.url}/jobs/warehouse-operative`);
  await nothingCame(await page.evaluate(send, { forged: FORGED, id: extension.extensionId }), worker, before);
  expect(board.requests()).toEqual([]);
});

test('forged messages from the world of a content script are not answered', async ({
  extension,
  openPopup,
  board,
  seeded: _,
}) => {
  const worker = await extension.worker();
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  const before = await stored(worker);
  // What an injected script of ours could do if a page took it over: the same world, the same rights.
  const answers = await sendFromContentWorld(worker, page, extension.extensionId);
  await nothingCame(answers, worker, before);
  expect(board.requests()).toEqual([]);
  await popup.close();
});

/** Sends from the tab's isolated world, into which the reader is injected, and gives the answers. */
function sendFromContentWorld(worker: Worker, page: Page, id: string): Promise<unknown[]> {
  return worker.evaluate(
    async ({ forged, id, url }) => {
      const { tabs, scripting } = Reflect.get(globalThis, 'chrome');
      const all: { id: number; url?: string }[] = await tabs.query({});
      const [{ result }] = await scripting.executeScript({
        target: { tabId: all.find((tab) => tab.url === url)?.id },
        func: (messages: unknown[], extensionId: string) =>
          Promise.all(
            messages.map((message) =>
              Reflect.get(globalThis, 'chrome')
                .runtime.sendMessage(extensionId, message)
                .catch(() => 'refused'),
            ),
          ),
        args: [forged, id],
      });
      return result;
    },
    { forged: FORGED, id, url: page.url() },
  );
}

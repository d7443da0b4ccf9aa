import type { Page } from '@playwright/test';
import { openExtensionTab, readStorage } from '../browser/extension-tab.mjs';
import { expect, test } from './support/fixtures';

/** Messages of an attacker who wants to post, steal or destroy. */
const FORGED: Record<string, unknown>[] = [
  { type: 'post', postingId: 'p-1' },
  { type: 'resume-outbox' },
  { type: 'cancel-posting', postingId: 'p-1' },
  { type: 'resolve-unknown', postingId: 'p-1', there: true },
  { type: 'save-account', account: { id: 'x', label: 'X', username: 'x' }, password: 'x' },
  { type: 'save-account', account: { id: 'sandbox', label: 'Mine', username: 'mine' }, password: 'mine' },
  { type: 'remove-account', accountId: 'sandbox' },
  { type: 'check-account', accountId: 'sandbox' },
  { type: 'set-lock', passphrase: 'mine alone now', minutes: 0 },
  { type: 'unlock', passphrase: 'guess' },
  { type: 'lock' },
  { type: 'remove-lock' },
  { type: 'remove-all-credentials' },
  { type: 'posting-moved', postingId: 'p-1' },
  { type: 'read-passwords' },
  { type: 'constructor' },
  { __proto__: { type: 'lock' } },
];

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

async function nothingCame(answers: unknown[], extensionTab: Page, before: unknown): Promise<void> {
  expect(answers).toHaveLength(FORGED.length);
  for (const answer of answers) {
    expect([undefined, null, 'refused', 'no way to send']).toContain(answer);
  }
  expect(await readStorage(extensionTab)).toEqual(before);
}

test('messages: forged ones from a web page are ignored', async ({ seeded, site, board }) => {
  const extensionTab = await openExtensionTab(seeded);
  const before = await readStorage(extensionTab);
  const page = await seeded.context.newPage();
  await page.goto(`${site.url}/jobs/warehouse-operative`);
  await nothingCame(
    await page.evaluate(send, { forged: FORGED, id: seeded.extensionId }),
    extensionTab,
    before,
  );
  expect(board.requests()).toEqual([]);
});

test('messages: forged ones from a content script’s world are not answered @thorough', async ({
  extension,
  openPopup,
  board,
  seeded: _,
}) => {
  const extensionTab = await openExtensionTab(extension);
  const { page, popup } = await openPopup('/jobs/warehouse-operative');
  const before = await readStorage(extensionTab);
  // A page that took over an injected script of ours would have the same world and rights.
  const answers = await sendFromContentWorld(extensionTab, page, extension.extensionId);
  await nothingCame(answers, extensionTab, before);
  expect(board.requests()).toEqual([]);
  await popup.close();
});

/** Sends from the tab's isolated world, into which the reader is injected, and returns the answers. */
function sendFromContentWorld(extensionTab: Page, page: Page, id: string): Promise<unknown[]> {
  return extensionTab.evaluate(
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

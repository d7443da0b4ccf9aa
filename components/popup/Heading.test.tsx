// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionWith } from '@/tests/support/session';
import { ACME } from '@/tests/support/written';
import { BlockedError } from '@/utils/database/fault';
import type { Session } from '@/utils/state/popup/session';
import { Heading } from './Heading';

beforeEach(() => fakeBrowser.reset());
afterEach(() => render(null, document.body));

function linkIn(session: Session): HTMLButtonElement | undefined {
  render(<Heading session={session} panelButton={null} />, document.body);
  return [...document.querySelectorAll('button')].find((one) => one.textContent === 'Add an account');
}

it('popup’s heading: without an account it leads to the settings’ accounts', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  Object.assign(fakeBrowser.extension, { getViews: () => [] });
  linkIn(sessionWith({ accounts: [] }))?.click();
  await vi.waitUntil(() => create.mock.calls.length > 0);
  expect(create.mock.calls[0]?.[0]?.url).toMatch(/options\.html#accounts$/);
});

it('popup’s heading: shows no other account where the draft’s is not here, and takes the only one once it is chosen', () => {
  const session = sessionWith({ account: 'gone', accounts: [ACME] });
  linkIn(session);
  const select = document.querySelector('select');
  expect(select?.value).toBe('');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['Choose an account', 'Acme']);
  if (select) select.value = ACME.id;
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  expect(session.posting.account.value).toEqual(ACME);
});

it('popup’s heading: asks for no account where there is one, or where it is not known', () => {
  expect(linkIn(sessionWith())).toBeUndefined();
  const loading = sessionWith({ accounts: [] });
  loading.draft.loadState.value = 'loading';
  expect(linkIn(loading)).toBeUndefined();
  const failed = sessionWith({ accounts: [] });
  failed.draft.reportFault('settings', new BlockedError());
  expect(linkIn(failed)).toBeUndefined();
});

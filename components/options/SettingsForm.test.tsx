// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { answerPolicy } from '@/tests/support/policy';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { storeAccount } from '@/utils/settings/accounts';
import { createSettings, openSettings } from '@/utils/state/options/settings';
import { Accounts } from './Accounts';
import { Board } from './Board';
import { DefaultValues } from './DefaultValues';

beforeEach(async () => {
  fakeBrowser.reset();
  answerPolicy({});
  await emptyDatabase();
});
afterEach(() => render(null, document.body));

async function opened() {
  const settings = createSettings();
  await openSettings(settings, new AbortController().signal);
  return settings.sections;
}

/** What has the focus, and what is said of it. */
async function focused(id: string): Promise<string> {
  await expect.poll(() => document.activeElement?.id).toBe(id);
  const describedBy = document.activeElement?.getAttribute('aria-describedby') ?? '';
  return describedBy
    .split(' ')
    .map((one) => document.getElementById(one)?.textContent ?? '')
    .join(' ');
}

it('a save that is refused puts the focus on the first field with a fault: defaults', async () => {
  const { defaultValues } = await opened();
  render(<DefaultValues model={defaultValues} />, document.body);
  defaultValues.form.change({ location: 'nowhere' });
  await defaultValues.form.save();
  expect(await focused('default-location')).toContain('Enter a postcode');
});

it('a save that is refused puts the focus on the first field with a fault: names in a closed table', async () => {
  const { board } = await opened();
  render(<Board model={board} />, document.body);
  board.form.change({ keys: { ...DEFAULT_PROFILE.keys, reference: 'title' } });
  await board.form.save();
  expect(await focused('key-reference')).toContain('already has the name title');
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

it('a save that is refused puts the focus on the first field with a fault: extra names and values', async () => {
  const { board } = await opened();
  render(<Board model={board} />, document.body);
  board.form.change({ extra: [{ key: 'source', value: '' }] });
  await board.form.save();
  expect(await focused('extra-0-value')).toContain('Enter a value');
  board.form.change({ extra: [{ key: 'title', value: '' }] });
  await board.form.save();
  expect(await focused('extra-0')).toContain('already has the name title');
});

it.each([
  ['of an account', 'Change', 'acme-label'],
  ['for another account', 'Add an account', 'new-label'],
])('the form %s has the focus when it opens, and its button when it closes', async (_form, words, id) => {
  await storeAccount({ id: 'acme', label: 'Acme HR', username: 'acme-user' });
  const { accounts } = await opened();
  render(<Accounts model={accounts} />, document.body);
  const press = (start: string) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith(start));
    button?.focus();
    button?.click();
  };
  press(words);
  await expect.poll(() => document.activeElement?.id).toBe(id);
  press('Cancel');
  await expect.poll(() => document.activeElement?.textContent).toContain(words);
});

it('the form for the first account leaves the focus where it is', async () => {
  const { accounts } = await opened();
  render(<Accounts model={accounts} />, document.body);
  await expect.poll(() => document.getElementById('new-label')).not.toBeNull();
  expect(document.activeElement).toBe(document.body);
});

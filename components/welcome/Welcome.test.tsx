// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy } from '@/tests/support/policy';
import { markFirstStep } from '@/utils/settings/first-steps';
import { createWelcome, openWelcome } from '@/utils/state/welcome/welcome';
import { Welcome } from './Welcome';

const ACME = { id: 'a', label: 'Acme HR', username: 'acme' };

let closed: AbortController;
let isOnToolbar: boolean;
let toolbarChanged: () => void;

beforeEach(() => {
  fakeBrowser.reset();
  answerPolicy({});
  closed = new AbortController();
  isOnToolbar = false;
  Object.assign(fakeBrowser.action, {
    getUserSettings: async () => ({ isOnToolbar }),
    onUserSettingsChanged: {
      addListener: (listener: () => void) => {
        toolbarChanged = listener;
      },
      removeListener: () => undefined,
    },
  });
});

afterEach(() => {
  closed.abort();
  render(null, document.body);
});

async function open(): Promise<void> {
  const welcome = createWelcome();
  render(<Welcome welcome={welcome} />, document.body);
  await openWelcome(welcome, closed.signal);
}

const step = (number: number) =>
  document.querySelector(`section[aria-labelledby=step-${number}]`)?.textContent ?? '';
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
const isDone = (number: number) => step(number).includes('Done');

it('welcome: asks for an account first, and ticks no step', async () => {
  await open();
  await vi.waitUntil(() => step(1).includes('API password'));
  expect(step(2)).toContain('Add your account first.');
  expect([1, 2, 3, 4].filter(isDone)).toEqual([]);
});

it('welcome: an account that the board accepts is ticked, and stays so', async () => {
  await fakeBrowser.storage.local.set({ accounts: [ACME] });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({
    done: true,
    cause: 'good',
  }));
  await open();
  await vi.waitUntil(() => step(1).includes('Acme HR is saved'));
  expect(isDone(2)).toBe(false);
  press('Check now');
  await vi.waitUntil(() => isDone(2));
  render(null, document.body);
  await open();
  await vi.waitUntil(() => isDone(2));
});

it('welcome: an account that the board refuses is not ticked', async () => {
  await fakeBrowser.storage.local.set({ accounts: [ACME] });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async () => ({
    done: true,
    cause: 'wrong',
  }));
  await open();
  await vi.waitUntil(() => isDone(1));
  press('Check now');
  await vi.waitUntil(() => step(2).includes('doesn’t accept this user name and password'));
  expect(isDone(2)).toBe(false);
});

it('welcome: a company’s account only lacks its user name and password', async () => {
  answerPolicy({ accounts: [{ id: 'theirs', label: 'Company account' }] });
  await open();
  await vi.waitUntil(() => step(1).includes('Your company has set up the account Company account'));
  press('Enter them');
  await vi.waitUntil(() => step(1).includes('Change Company account'));
  expect(isDone(1)).toBe(false);
});

it('welcome: the sample is ticked while the page is open, once another page has read it', async () => {
  await open();
  expect(isDone(3)).toBe(false);
  await markFirstStep('sample');
  await vi.waitUntil(() => isDone(3));
});

it('welcome: the icon is ticked as soon as it is in the toolbar', async () => {
  await open();
  await vi.waitUntil(() => step(4).includes('isn’t in your toolbar yet'));
  isOnToolbar = true;
  toolbarChanged();
  await vi.waitUntil(() => isDone(4));
  expect(step(4)).not.toContain('puzzle');
});

it('welcome: where the browser does not tell, it shows how the icon is pinned', async () => {
  Object.assign(fakeBrowser.action, {
    getUserSettings: () => Promise.reject(new Error('not there')),
    onUserSettingsChanged: undefined,
  });
  await open();
  await vi.waitUntil(() => step(4).includes('Click the puzzle piece'));
  expect(step(4)).not.toContain('isn’t in your toolbar');
});

import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sample } from '@/components/sample/Sample';
import { Welcome } from '@/components/welcome/Welcome';
import { createWelcome, openWelcome } from '@/utils/state/welcome/welcome';
import { prepareBrowser, worker } from './browser';
import { press } from './press';
import type { Story } from './stories';

interface Scene {
  stored?: Record<string, unknown>;
  policy?: Record<string, unknown>;
  isOnToolbar?: boolean;
  cause?: string;
  press?: readonly string[];
}

const ACCOUNTS = [{ id: 'acme', label: 'Acme HR', username: 'acme-user' }];

const story =
  ({ stored = {}, policy = {}, isOnToolbar = false, cause = 'good', press: pressed = [] }: Scene): Story =>
  async (root) => {
    await fakeBrowser.storage.local.set(stored);
    prepareBrowser({ policy });
    Object.assign(fakeBrowser.action, {
      getUserSettings: async () => ({ isOnToolbar }),
      onUserSettingsChanged: undefined,
    });
    worker.answer = { done: true, cause };
    const welcome = createWelcome();
    await openWelcome(welcome, new AbortController().signal);
    render(<Welcome welcome={welcome} />, root);
    await press(root, pressed);
  };

export const WELCOME_STORIES: Readonly<Record<string, Story>> = {
  'welcome: just installed': story({}),
  'welcome: nothing typed yet': story({ press: ['Save'] }),
  'welcome: an account, refused': story({
    stored: { accounts: ACCOUNTS },
    cause: 'wrong',
    press: ['Check now'],
  }),
  'welcome: all done': story({
    stored: { accounts: ACCOUNTS, firstSteps: { checked: true, sample: true } },
    isOnToolbar: true,
  }),
  'welcome: the company’s account': story({
    policy: { accounts: [{ id: 'theirs', label: 'Company account' }] },
  }),
  'welcome: entering the company’s account': story({
    policy: { accounts: [{ id: 'theirs', label: 'Company account' }] },
    press: ['Enter them'],
  }),
  'sample: the advert': async (root) => {
    render(<Sample />, root);
  },
};

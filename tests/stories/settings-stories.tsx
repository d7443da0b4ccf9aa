import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '@/components/options/Options';
import { KEYS, VALUES } from '@/utils/copy/en-GB/settings-board';
import { FILE, WHAT_IS_SENT } from '@/utils/copy/en-GB/settings-names';
import { openDatabase } from '@/utils/database/database';
import { LOCKS_AT, WITH_THE_BROWSER } from '@/utils/settings/lock-state';
import { createSettings, openSettings, type Settings } from '@/utils/state/options/settings';
import { prepareBrowser, worker } from './browser';
import { press } from './press';
import type { Story } from './stories';

const ACCOUNTS = [
  { id: 'acme', label: 'Acme HR', username: 'acme-user' },
  { id: 'second', label: 'Second account' },
];

const FULL = {
  accounts: ACCOUNTS,
  chosenAccounts: { default: 'acme', bySite: {} },
  defaults: { application_email: 'jobs@acme.example', hours: 'Full', linkToPage: false },
  profile: {
    endpoint: 'https://board.example/api/job',
    keys: { reference: 'job_ref' },
    extra: [{ key: 'source', value: 'jobcourier' }],
  },
  coreskillList: {
    file: 'autumn.csv',
    at: '2026-11-20T09:00:00.000Z',
    coreskills: [{ name: 'Retail', specialisms: ['Butcher', 'Baker'] }],
  },
  choices: [{ title: 'Baker', coreskill: 'Retail', specialisms: ['Baker'], at: '2026-11-20T09:00:00.000Z' }],
};

const ENDPOINT = 'https://board.example/api/job';
const AT = '2026-11-20T09:00:00.000Z';
const learnedNames = (says: 'required' | 'known' | 'unknown', ...names: string[]) =>
  names.map((name) => ({ name, says, at: AT }));

/** The board has named its required fields, and was asked for the others. */
const TOLD = {
  endpoint: ENDPOINT,
  checkedAt: new Date().toISOString(),
  tellsUnknown: true,
  refusedFormats: ['YYYY-MM-DD'],
  names: [
    ...learnedNames('required', 'job_title', 'description', 'location', 'source_id'),
    ...learnedNames('known', 'job_ref', 'ref_no', 'work_hours', 'contract_type'),
    {
      name: 'salary_period',
      says: 'known',
      listedValues: ['per annum', 'per hour', 'per shift'],
      refusedValues: ['yearly'],
      at: AT,
    },
    { name: 'working_location', says: 'known', refusedValues: ['Onsite working'], at: AT },
    ...learnedNames('unknown', 'title', 'reference', 'hours', 'job_type', 'video_url'),
  ],
};

interface Scene {
  stored?: Record<string, unknown>;
  policy?: Record<string, unknown>;
  isLoaded?: boolean;
  before?(): void | Promise<void>;
  act?(settings: Settings): void | Promise<void>;
  press?: readonly string[];
}

const story =
  ({ stored = {}, policy = {}, isLoaded = true, before, act, press: pressed = [] }: Scene): Story =>
  async (root) => {
    await fakeBrowser.storage.local.set(stored);
    prepareBrowser({ policy });
    await before?.();
    const settings = createSettings();
    const opened = openSettings(settings, new AbortController().signal);
    if (isLoaded) await opened;
    await act?.(settings);
    render(<Options settings={settings} />, root);
    await press(root, pressed);
  };

const asFile = (name: string, lines: readonly unknown[]) =>
  new File([lines.map((line) => JSON.stringify(line)).join('\n')], name);

const BACKUP = [
  { format: 'jobcourier-backup', version: 1, at: '2026-11-20T09:00:00.000Z', lines: 3 },
  { store: 'settings', name: 'defaults', value: { hours: 'Part', linkToPage: true } },
  {
    store: 'settings',
    name: 'profile',
    value: { endpoint: 'https://other.example/api/job' },
  },
  { store: 'postings', record: { id: 'lost' } },
];

export const SETTINGS_STORIES: Readonly<Record<string, Story>> = {
  'options: loading': story({
    isLoaded: false,
    before: () => {
      fakeBrowser.storage.local.get = () => new Promise(() => undefined);
    },
  }),
  'options: empty': story({}),
  'options: full': story({ stored: FULL, press: [KEYS] }),
  'options: names that the board told': story({
    stored: { ...FULL, boardEvidence: TOLD },
    press: [KEYS, VALUES, WHAT_IS_SENT, FILE],
  }),
  'options: board that made an advert of a question': story({
    stored: {
      ...FULL,
      boardEvidence: { ...TOLD, tellsUnknown: false, names: [], made: { at: AT, jobId: '5f3a0c1e' } },
    },
    act: async ({ sections }) => {
      worker.answer = { done: true, cause: 'posted', jobId: '5f3a0c1e' };
      await sections.accounts.check({ id: 'acme', label: 'Acme HR' });
    },
  }),
  'options: set by the company': story({
    stored: FULL,
    policy: {
      profile: { name: 'Acme board', keys: { title: 'job_title' } },
      defaults: { hours: 'Part' },
      accounts: [{ id: 'theirs', label: 'Company account' }],
    },
  }),
  'options: not readable': story({
    before: () => {
      fakeBrowser.storage.local.get = () => Promise.reject(new Error('IO error'));
    },
  }),
  'options: damaged': story({
    stored: { ...FULL, profile: 7, coreskillList: 'x', choices: 1 },
    policy: { defaults: 'x' },
    before: async () => {
      const record = { id: 'one' };
      await (await openDatabase()).add('damaged', {
        store: 'drafts',
        record,
        at: '2026-11-20T09:00:00.000Z',
      });
    },
  }),
  'options: faults in every form': story({
    act: async ({ sections }) => {
      const { accounts, defaultValues, board, security, coreskillList } = sections;
      await accounts.newForm.value.save();
      defaultValues.form.change({ location: 'nowhere', application_email: 'x' });
      await defaultValues.form.save();
      board.form.change({ name: '', endpoint: 'http://board.example', extra: [{ key: 'title', value: '' }] });
      await board.form.save();
      security.form.change({ passphrase: 'short', again: 'other' });
      await security.form.save();
      await coreskillList.openFile(new File(['Retail\n,Butcher'], 'wrong.csv'));
    },
  }),
  'options: locked': story({ stored: { ...FULL, accounts: [{ id: 'acme', label: 'Acme HR' }], vault: {} } }),
  'options: unlocked': story({
    stored: { ...FULL, accounts: [{ id: 'acme', label: 'Acme HR' }], vault: {} },
    before: () => fakeBrowser.storage.session.set({ [LOCKS_AT]: WITH_THE_BROWSER }),
    act: ({ sections }) => sections.security.openForm(),
  }),
  'options: account being changed': story({
    stored: FULL,
    act: async ({ sections }) => {
      worker.answer = { done: false, cause: 'wrong' };
      await sections.accounts.check({ id: 'acme', label: 'Acme HR' });
      sections.accounts.edit({ id: 'second', label: 'Second account' });
    },
  }),
  'options: files offered': story({
    stored: FULL,
    act: async ({ sections, restore }) => {
      await sections.coreskillList.openFile(new File(['Retail,Butcher\nCare,Nurse'], 'next.csv'));
      await restore.openFile(asFile('jobcourier-backup-2026-11-20.jsonl', BACKUP));
      const [first] = restore.offer.value?.preview.settings ?? [];
      const [difference] = first?.differences ?? [];
      if (difference) restore.tick(difference.id, true);
    },
    press: ['1 coreskill and'],
  }),
  'options: wrong backup, and saved': story({
    stored: FULL,
    act: async ({ sections, restore, backUp }) => {
      await sections.board.form.save();
      await sections.defaultValues.form.save();
      await restore.openFile(new File(['x'], 'photo.jpg'));
      await backUp.backUp();
    },
  }),
};

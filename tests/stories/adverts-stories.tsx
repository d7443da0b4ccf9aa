import { render } from 'preact';
import { Adverts as Page } from '@/components/adverts/Adverts';
import { ADVERT, insert } from '@/tests/support/written';
import { addDays, todayInLondon } from '@/utils/advert/dates';
import type { Outcome } from '@/utils/board/outcome';
import { DELETE_ALL, WAS_SENT } from '@/utils/copy/en-GB/adverts';
import { CHOICES } from '@/utils/copy/en-GB/check-up';
import { POST_ONCE_MORE } from '@/utils/copy/en-GB/repeats';
import { LETTER } from '@/utils/copy/en-GB/support-letter';
import { IT_IS_THERE } from '@/utils/copy/en-GB/unknown';
import { openDatabase } from '@/utils/database/database';
import { saveDraft } from '@/utils/drafts/draft-store';
import type { Written } from '@/utils/outbox/new-posting';
import { movePosting } from '@/utils/outbox/posting-store';
import { updatePageRecord } from '@/utils/outbox/update-page-record';
import { type Adverts, createAdverts, openAdverts } from '@/utils/state/adverts-page/adverts';
import { discard } from '@/utils/state/draft-list/draft-list';
import { keepMadeAdvert } from '@/utils/state/posted/keep-made-advert';
import { prepareBrowser, worker } from './browser';
import { press } from './press';
import type { Story } from './stories';

interface Scene {
  hash: string | (() => string);
  isLoaded?: boolean;
  before?(): Promise<void>;
  act?(adverts: Adverts): Promise<void> | void;
  press?: readonly string[];
}

const story =
  ({ hash, isLoaded = true, before, act, press: pressed = [] }: Scene): Story =>
  async (root) => {
    prepareBrowser();
    await before?.();
    history.replaceState(null, '', `${location.search}${typeof hash === 'string' ? hash : hash()}`);
    const adverts = createAdverts();
    const opened = openAdverts(adverts, new AbortController().signal);
    if (isLoaded) await opened;
    await act?.(adverts);
    render(<Page adverts={adverts} />, root);
    await press(root, pressed);
  };

const PAGE = 'https://careers.acme.example/jobs/';

const DRAFTS = [
  { page: `${PAGE}joiner`, title: 'Joiner', company: 'Acme', changedAt: '2026-11-20T09:00:00.000Z' },
  { page: `${PAGE}nurse`, title: 'Staff Nurse', company: undefined, changedAt: '2026-11-19T09:00:00.000Z' },
];

async function seedDrafts(): Promise<void> {
  for (const { page, title, company, changedAt } of DRAFTS) {
    const fields = { title: { value: title, source: 'recruiter' as const } };
    await saveDraft({ page, changedAt, fields, ...(company ? { company } : {}) });
  }
}

/** @returns its id */
async function posted(
  title: string,
  outcome: Outcome | undefined,
  part: Partial<Written> = {},
  now?: Date,
): Promise<string> {
  const advert = { ...part.advert, title, description: '<p>Bake bread and cakes in our shop in Leith.</p>' };
  const { id } = await insert(
    {
      page: `${PAGE}${title.toLowerCase()}`,
      company: 'Acme',
      ...part,
      advert: {
        location: 'G2 1AL',
        salary_low: 24_000,
        application_email: 'jobs@acme.example',
        coreskill: 'Retail',
        ...advert,
      },
    },
    now,
  );
  if (!outcome) return id;
  if (outcome.state !== 'waiting') await movePosting(id, 'written', { state: 'sending' }, now);
  const from = outcome.state === 'waiting' ? 'written' : 'sending';
  await movePosting(id, from, { state: outcome.state, outcome }, now);
  return id;
}

let baker = '';

async function seedPostings(): Promise<void> {
  baker = await posted('Baker', { state: 'accepted', jobId: '4711', etag: '"1"' });
  const message = 'Enter a UK postcode';
  await posted('Butcher', {
    state: 'refused',
    cause: 'fields',
    issues: [{ key: 'location', field: 'location', message }],
  });
  await posted('Joiner', { state: 'unknown', cause: 'timeout' });
  await posted('Nurse', { state: 'waiting', cause: 'permission' });
  await posted('Cook', {
    state: 'waiting',
    cause: 'rate-limit',
    until: new Date(Date.now() + 60_000).toISOString(),
  });
  await posted('Driver', undefined);
  await posted('Welder', undefined, {}, new Date('2026-11-20T09:00:00.000Z'));
}

let repeated = '';

const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60_000);
const inDays = (days: number) => ({ advert: { ...ADVERT, closing_date: addDays(todayInLondon(), days) } });

async function seedLives(): Promise<void> {
  await seedPostings();
  const first = await posted('Barista', { state: 'accepted', jobId: '4001' }, {}, daysAgo(50));
  repeated = await posted(
    'Barista',
    { state: 'accepted', jobId: '4102', etag: 'a1' },
    { page: `${PAGE}barista-2`, predecessor: first },
    daysAgo(10),
  );
  await posted('Porter', { state: 'accepted' }, inDays(1), daysAgo(9));
  await posted(
    'Receptionist with a very long title for a hotel by the sea',
    { state: 'accepted' },
    inDays(3),
  );
  await posted('Waiter', { state: 'accepted' }, {}, daysAgo(28));
}

let made = '';

async function seedMadeAdvert(): Promise<void> {
  await seedPostings();
  const at = new Date().toISOString();
  const { id } = await keepMadeAdvert({
    accountId: 'a',
    endpoint: 'https://board.example/api/job',
    outcome: { state: 'accepted', jobId: '4913', etag: 'f1' },
    askedAt: at,
    answeredAt: at,
  });
  made = id;
}

async function seedCheckUp(): Promise<void> {
  await seedDrafts();
  await posted('Joiner', { state: 'unknown', cause: 'timeout' });
  const changed = await posted('Baker', { state: 'accepted', jobId: '4711', etag: '"1"' });
  await updatePageRecord(changed, () => ({
    values: { salary_low: '24,000' },
    changed: { at: '2026-11-20T09:00:00.000Z', values: { salary_low: '26,500' } },
  }));
  await posted('Porter', { state: 'accepted' }, inDays(2));
  await posted('Waiter', { state: 'accepted' }, {}, daysAgo(28));
}

const without = (open: () => unknown) => async () => {
  Object.assign(globalThis, { indexedDB: { open } });
};

const refuse = () => {
  throw new DOMException('denied', 'UnknownError');
};

export const ADVERTS_STORIES: Readonly<Record<string, Story>> = {
  'adverts: drafts being read': story({
    hash: '#drafts',
    isLoaded: false,
    before: without(() => ({ addEventListener: () => undefined })),
  }),
  'adverts: no drafts': story({ hash: '#drafts' }),
  'adverts: drafts': story({ hash: '#drafts', before: seedDrafts }),
  'adverts: draft discarded': story({
    hash: '#drafts',
    before: seedDrafts,
    act: async ({ drafts }) => {
      await discard(drafts, `${PAGE}joiner`);
    },
  }),
  'adverts: draft to be discarded': story({ hash: '#drafts', before: seedDrafts, press: ['Discard'] }),
  'adverts: empty outbox': story({ hash: '#outbox' }),
  'adverts: outbox': story({ hash: '#outbox', before: seedPostings }),
  'adverts: unknown outcome, posted': story({ hash: '#outbox', before: seedPostings, press: [IT_IS_THERE] }),
  'adverts: no history': story({ hash: '#history' }),
  'adverts: history': story({ hash: '#history', before: seedPostings }),
  'adverts: nothing found': story({
    hash: '#history',
    before: seedPostings,
    act: ({ history }) => {
      history.query.value = 'plumber';
    },
  }),
  'adverts: all to be deleted': story({ hash: '#history', before: seedPostings, press: [DELETE_ALL] }),
  'adverts: details': story({
    hash: () => `#posting=${baker}`,
    before: seedPostings,
    press: [WAS_SENT],
  }),
  'adverts: details of one that is gone': story({ hash: '#posting=gone' }),
  'adverts: check-up, nothing to decide': story({ hash: '#check-up' }),
  'adverts: check-up': story({ hash: '#check-up', before: seedCheckUp }),
  'adverts: check-up, decided': story({ hash: '#check-up', before: seedCheckUp, press: [CHOICES.letEnd[1]] }),
  'adverts: check-up, not found': story({
    hash: '#check-up',
    before: seedCheckUp,
    press: [CHOICES.notFound[1]],
  }),
  'adverts: check-up, not settled': story({
    hash: '#check-up',
    before: async () => {
      worker.answer = { done: false };
      await seedCheckUp();
    },
    press: [CHOICES.notFound[1], CHOICES.isNotThere[1]],
  }),
  'adverts: history by life': story({ hash: '#history', before: seedLives }),
  'adverts: posted more than once': story({ hash: () => `#posting=${repeated}`, before: seedLives }),
  'adverts: history with an advert that a question made': story({ hash: '#history', before: seedMadeAdvert }),
  'adverts: details of an advert that a question made': story({
    hash: () => `#posting=${made}`,
    before: seedMadeAdvert,
  }),
  'adverts: still on the board': story({
    hash: () => `#posting=${repeated}`,
    before: seedLives,
    press: [POST_ONCE_MORE],
  }),
  'adverts: text for the support': story({
    hash: () => `#posting=${repeated}`,
    before: seedLives,
    press: [LETTER],
  }),
  'adverts: damaged': story({
    hash: '#history',
    before: async () => {
      await seedPostings();
      const record = { id: 'one' };
      await (await openDatabase()).add('damaged', {
        store: 'postings',
        record,
        at: '2026-11-20T09:00:00.000Z',
      });
    },
  }),
  'adverts: storage not readable': story({ hash: '#history', before: without(refuse) }),
};

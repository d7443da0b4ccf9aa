import { render } from 'preact';
import { Adverts as Page } from '@/components/adverts/Adverts';
import { insert } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import { DELETE_ALL, WAS_SENT } from '@/utils/copy/en-GB/adverts';
import { IT_IS_THERE } from '@/utils/copy/en-GB/unknown';
import { openDatabase } from '@/utils/database/database';
import { saveDraft } from '@/utils/drafts/draft-store';
import type { Written } from '@/utils/outbox/posting';
import { movePosting } from '@/utils/outbox/posting-store';
import { type Adverts, createAdverts, openAdverts } from '@/utils/state/adverts-page/adverts';
import { discard } from '@/utils/state/draft-list/open-drafts';
import { prepareBrowser } from './browser';
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
  if (outcome.state !== 'waiting') await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, outcome.state === 'waiting' ? 'written' : 'sending', {
    state: outcome.state,
    outcome,
  });
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
    act: ({ drafts }) => discard(drafts, `${PAGE}joiner`),
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

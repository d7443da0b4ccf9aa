import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/Popup';
import { pressPost } from '@/components/popup/press-post';
import { insert } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import { saveDraft } from '@/utils/drafts/draft-store';
import { movePosting } from '@/utils/outbox/posting-store';
import type { NoAdvertReason, UnreadableCause } from '@/utils/reading/reading';
import { editField } from '@/utils/state/popup/edit';
import { openPopup } from '@/utils/state/popup/open';
import { createSession, type Session } from '@/utils/state/popup/session';
import { usePageAnyway } from '@/utils/state/popup/use-page';
import { useSelection } from '@/utils/state/popup/use-selection';
import { prepareBrowser, worker } from './browser';
import { press, search } from './press';
import type { Story } from './stories';

const PAGE = 'https://careers.acme.example/jobs/baker';
const ACCOUNT = { id: 'a', label: 'Acme HR', username: 'acme-user' };
const STORED = { accounts: [ACCOUNT], passwords: { a: 'secret' } };

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

const value = (text: string, source = 'json-ld') => ({ value: text, source });

const BAKER = {
  address: PAGE,
  kind: 'advert',
  fields: {
    title: value('Baker'),
    description: value('<p>Bake bread and cakes in our shop in Leith.</p><ul><li>Early shifts</li></ul>'),
    company: value('Acme'),
    location: value('EH6 6QN'),
    salary_low: { value: 24_000, source: 'json-ld' },
    salary_high: { value: 26_000, source: 'text', check: true },
    salary_period: value('yearly'),
    hours: value('Full'),
    job_type: value('Permanent'),
    reference: value('R-7'),
    application_email: value('jobs@acme.example', 'text'),
  },
  warnings: [],
};

const NURSE = {
  ...BAKER,
  fields: {
    ...BAKER.fields,
    title: value('Staff Nurse'),
    reference: value('N-1'),
    description: value('<p>Care for our patients.</p>'),
  },
};

const QUOTE = { from: { text: 'Warehouse Operative', at: 0 } };

const quoted = (text: string) => ({ ...value(text, 'text'), quote: QUOTE });

/** Everything that the form has room for. */
const COMPLETE = {
  ...BAKER,
  fields: {
    ...BAKER.fields,
    title: quoted('Warehouse Operative'),
    description: value(`<p>${'Our Dundee bakery sends out forty thousand loaves a night. '.repeat(40)}</p>`),
    location: quoted('DD2 3XQ'),
    place: quoted('Dundee'),
    salary_low: { value: 26_000, source: 'text', quote: QUOTE },
    salary_high: { value: 28_500, source: 'text' },
    working_location: value('Onsite working'),
    closing_date: quoted(dayFromNow(15)),
    application_url: quoted('https://careers.acme.example/jobs/1042/apply'),
    reference: quoted('ARD-1042'),
  },
};

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const LONG = {
  ...COMPLETE,
  fields: {
    ...COMPLETE.fields,
    title: value(`${LONG_WORD} ${LONG_WORD}`),
    description: value(`<p>${LONG_WORD.repeat(6)}</p>`),
    company: value(LONG_WORD),
    place: value(LONG_WORD),
    salary_text: value(`${LONG_WORD} ${LONG_WORD}`),
    application_url: value(`https://careers.acme.example/${LONG_WORD.repeat(2)}`),
    reference: value(LONG_WORD),
  },
};

const RIGHT_TO_LEFT = {
  ...COMPLETE,
  fields: {
    ...COMPLETE.fields,
    title: value('خباز في إدنبرة (Leith)'),
    description: value('<p>نبحث عن خباز لمخبزنا في ليث. تعمل في الصباح الباكر مع فريق صغير.</p>'),
    reference: value('מק״ט 7-ב'),
  },
};

/** A page that does not look like an advert, and what it would be as one. */
const UNLIKELY = {
  address: PAGE,
  kind: 'none',
  reason: 'not-a-job',
  likely: { fields: BAKER.fields, warnings: ['unsure-advert'] },
};

interface Scene {
  /** The reader's results, first and later; undefined for a page that never answers. */
  reads?: readonly unknown[];
  url?: string;
  stored?: Record<string, unknown>;
  before?(): Promise<void> | void;
  act?(session: Session): Promise<void> | void;
  press?: readonly string[];
  after?(root: HTMLElement): Promise<void>;
}

const story =
  ({ reads = [BAKER], url = PAGE, stored = STORED, before, act, press: pressed = [], after }: Scene): Story =>
  async (root) => {
    await fakeBrowser.storage.local.set(stored);
    prepareBrowser();
    const answers = [...reads];
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (injection: object) => {
        // Waits for more of the page, which never comes.
        if ('func' in injection) return new Promise(() => undefined);
        const result = answers.length > 1 ? answers.shift() : answers[0];
        return result ? [{ documentId: '1', frameId: 0, result }] : new Promise(() => undefined);
      },
    });
    await before?.();
    const session = createSession();
    const opened = openPopup(session);
    if (reads.length > 0) await opened;
    await act?.(session);
    render(<Popup session={session} />, root);
    await press(root, pressed);
    await after?.(root);
  };

const fill = (session: Session) => editField(session, 'coreskill', 'Retail');

/** @param outcome what the worker makes of it; without one it never answers */
const posting = (outcome?: Outcome, part: Partial<Scene> = {}): Story =>
  story({
    ...part,
    act: async (session) => {
      fill(session);
      worker.post = async (id) => {
        if (!outcome) return new Promise(() => undefined);
        if (outcome.state === 'waiting') await movePosting(id, 'written', { state: 'waiting', outcome });
        else {
          await movePosting(id, 'written', { state: 'sending' });
          await movePosting(id, 'sending', { state: outcome.state, outcome });
        }
      };
      const posted = pressPost(session);
      if (outcome) await posted;
    },
  });

const none = (reason: NoAdvertReason, cause?: UnreadableCause, error?: string) =>
  story({ reads: [{ address: PAGE, kind: 'none', reason, cause, error }] });

const bakerAdvert = {
  title: 'Baker',
  description: BAKER.fields.description.value,
  location: 'EH6 6QN',
  salary_low: 24_000,
  application_email: 'jobs@acme.example',
  coreskill: 'Retail',
};

async function postEarlier(part: { page: string; reference?: string; title?: string }): Promise<void> {
  const { page, reference, title = 'Baker' } = part;
  const advert = { ...bakerAdvert, title, ...(reference ? { reference } : {}) };
  const { id } = await insert({ page, advert, account: ACCOUNT });
  await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted', jobId: '4711' } });
}

export const POPUP_STORIES: Readonly<Record<string, Story>> = {
  'popup: page not read yet': story({ reads: [] }),
  'popup: page unanswered': story({
    reads: [],
    act: ({ page }) => {
      page.isUnanswered.value = true;
    },
  }),
  'popup: no advert': none('not-a-job'),
  'popup: no advert, with words': story({ reads: [UNLIKELY] }),
  'popup: page used anyway': story({ reads: [UNLIKELY], act: usePageAnyway }),
  'popup: expired': none('expired'),
  'popup: search page': none('search'),
  'popup: home page': none('home'),
  'popup: log-in': none('login'),
  'popup: refused by the browser': none('unreadable', 'refused'),
  'popup: PDF': none('unreadable', 'pdf'),
  'popup: file': none('unreadable', 'file'),
  'popup: store': none('unreadable', 'store'),
  'popup: browser page': story({ url: 'chrome://settings/', reads: [BAKER] }),
  'popup: reader failed': none(
    'unreadable',
    'failed',
    'TypeError: x is not a function\n    at reader.js:1:1',
  ),
  'popup: several jobs': story({
    reads: [
      {
        address: PAGE,
        kind: 'listing',
        jobs: ['Baker', 'Butcher', 'Cook'].map((title) => ({
          title,
          url: `${PAGE}?job=${title}`,
          ...(title === 'Baker' ? { place: 'York', closing_date: '2027-01-04' } : {}),
        })),
      },
    ],
  }),
  'popup: advert in a frame': story({
    reads: [{ address: PAGE, kind: 'blocked-frame', frame: 'https://boards.example/acme/1' }],
    before: () => {
      fakeBrowser.permissions.contains = async () => false;
    },
  }),
  'popup: warnings': story({
    reads: [
      { ...BAKER, warnings: ['several-places', 'description-cut', { layer: 'microdata', error: 'x' }] },
    ],
  }),
  'popup: page still loading': story({ reads: [{ ...BAKER, isLoading: true }] }),
  'popup: perhaps an advert': story({ reads: [{ ...BAKER, warnings: ['unsure-advert'] }] }),
  'popup: perhaps closed': story({ reads: [{ ...BAKER, warnings: ['perhaps-closed'] }] }),
  'popup: gaps': story({ reads: [{ ...BAKER, fields: { title: BAKER.fields.title } }] }),
  'popup: filled': story({ act: fill }),
  'popup: complete': story({ reads: [COMPLETE] }),
  'popup: long words': story({ reads: [LONG] }),
  'popup: right to left': story({ reads: [RIGHT_TO_LEFT] }),
  'popup: one gap': story({
    reads: [{ ...COMPLETE, fields: { ...COMPLETE.fields, location: undefined } }],
  }),
  'popup: rows open': story({ reads: [COMPLETE], press: ['Pay', 'Work', 'Coreskill', 'Text'] }),
  'popup: no account': story({ stored: {}, act: fill }),
  'popup: faults': story({
    act: async (session) => {
      editField(session, 'title', 'x'.repeat(300));
      editField(session, 'location', 'nowhere');
      editField(session, 'application_email', 'x');
      await pressPost(session);
    },
  }),
  'popup: doubts': story({
    reads: [
      {
        ...BAKER,
        fields: {
          ...BAKER.fields,
          application_email: {
            ...BAKER.fields.application_email,
            check: true,
            doubts: ['email-not-visible'],
          },
          salary_low: { value: 24_000, source: 'json-ld', check: true, doubts: ['amount-not-visible'] },
        },
      },
    ],
  }),
  'popup: other values': story({
    reads: [
      {
        ...BAKER,
        others: {
          title: [{ value: 'Night Baker', source: 'text' }],
          place: [{ value: 'Dalkeith', source: 'text' }],
          location: [{ value: 'EH1 1BB', source: 'text' }],
          pay: [{ salary_low: 12.6, salary_period: 'hourly', source: 'text' }],
          closing_date: [{ value: '2099-03-03', source: 'text' }],
          application_url: [{ value: 'https://acme.example/apply/baker', source: 'text' }],
        },
      },
    ],
    act: fill,
  }),
  'popup: page changed since': story({
    before: () =>
      saveDraft({
        page: PAGE,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: {
          title: { value: 'Head Baker', source: 'recruiter' },
          reference: { value: 'R-7', source: 'json-ld' },
        },
        said: { title: 'Pastry Baker' },
      }),
  }),
  'popup: coreskill list': story({
    press: ['Coreskill'],
    after: (root) => search(root, 'field-coreskill', 'sales manager'),
  }),
  'popup: coreskill not found': story({
    press: ['Coreskill'],
    after: (root) => search(root, 'field-coreskill', 'zzz'),
  }),
  'popup: specialism list': story({ act: fill, press: ['Coreskill', 'Show every specialism'] }),
  'popup: description open': story({ press: ['Edit description'] }),
  'popup: preview': story({ act: fill, press: ['Preview'] }),
  'popup: preview, phone width': story({ act: fill, press: ['Preview', 'Phone width'] }),
  'popup: open drafts': story({
    before: () =>
      saveDraft({
        page: `${PAGE}/2`,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: { title: { value: 'Cook', source: 'recruiter' } },
      }),
    press: ['Open drafts'],
  }),
  'popup: other drafts': story({
    reads: [NURSE],
    before: () =>
      saveDraft({
        page: PAGE,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: {
          title: { value: 'Baker', source: 'recruiter' },
          reference: { value: 'R-7', source: 'json-ld' },
          description: { value: BAKER.fields.description.value, source: 'json-ld' },
        },
      }),
  }),
  'popup: posted before': story({
    before: () => postEarlier({ page: `${PAGE}-elsewhere`, reference: 'R-7' }),
    act: fill,
  }),
  'popup: perhaps posted before': story({
    before: () => postEarlier({ page: `${PAGE}-elsewhere` }),
    act: fill,
  }),
  'popup: words selected': story({ reads: [{ ...BAKER, selection: '£12.60 an hour, 37.5 hours a week' }] }),
  'popup: selected words used': story({
    act: (session) => useSelection(session, 'salary_low', '£12.60 an hour'),
  }),
  'popup: report a problem': story({ press: ['Report a problem with this page'] }),
  'popup: submitting': posting(),
  'popup: queued, too many requests': posting({
    state: 'waiting',
    cause: 'rate-limit',
    until: new Date(Date.now() + 60_000).toISOString(),
  }),
  'popup: queued, offline': posting({ state: 'waiting', cause: 'offline' }),
  'popup: queued, no permission': posting({ state: 'waiting', cause: 'permission' }),
  'popup: locked': posting({ state: 'waiting', cause: 'locked' }),
  'popup: accepted': posting({ state: 'accepted', jobId: '4711' }),
  'popup: refused': posting({
    state: 'refused',
    cause: 'fields',
    issues: [{ field: 'location', key: 'location', message: 'Enter a UK postcode' }],
  }),
  'popup: wrong password': posting({ state: 'refused', cause: 'credentials' }),
  'popup: unknown': posting({ state: 'unknown', cause: 'timeout' }),
  'popup: page shows another job': posting({ state: 'accepted' }, { reads: [BAKER, NURSE] }),
  'popup: storage fault': story({
    before: () => {
      Object.assign(globalThis, {
        indexedDB: {
          open: () => {
            throw new DOMException('denied', 'UnknownError');
          },
        },
      });
    },
  }),
};

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pressPost } from '@/components/popup/press-post';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { MENTIONED_TOWNS } from '@/utils/copy/en-GB/form';
import { saveDraft } from '@/utils/drafts/draft-store';
import type { NoAdvertReason, UnreadableCause } from '@/utils/reading/reading';
import { applySelection } from '@/utils/state/popup/apply-selection';
import { editField } from '@/utils/state/popup/edit';
import { treatPageAsAdvert } from '@/utils/state/popup/page-as-advert';
import { COMPLETE, LONG, NO_TOWN, NURSE, RIGHT_TO_LEFT, UNLIKELY } from './popup-readings';
import { BAKER, fill, PAGE, postEarlier, posting, STORED, story } from './popup-scene';
import { paste, search, shows } from './press';
import type { Story } from './stories';

const none = (reason: NoAdvertReason, cause?: UnreadableCause, error?: string) =>
  story({ reads: [{ address: PAGE, kind: 'none', reason, cause, error }] });

/** After an update with something to see. */
const UPDATED = {
  stored: { ...STORED, newsSeen: '0.1.0' },
  before: () => {
    fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: '', version: '99.0' });
  },
};

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
  'popup: page used anyway': story({ reads: [UNLIKELY], act: treatPageAsAdvert }),
  'popup: expired': none('expired'),
  'popup: search page': none('search'),
  'popup: no vacancies': none('no-vacancies'),
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
  'popup: advert in a frame, not allowed': story({
    reads: [{ address: PAGE, kind: 'blocked-frame', frame: 'https://boards.example/acme/1' }],
    before: () => {
      fakeBrowser.permissions.contains = async () => false;
      fakeBrowser.permissions.request = async () => false;
    },
    press: ['read it here'],
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
  'popup: town to be chosen': story({
    reads: [NO_TOWN],
    after: (root) => shows(root, MENTIONED_TOWNS),
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
  'popup: Post did not finish': story({
    act: async (session) => {
      fill(session);
      await pressPost(session, () => Promise.reject(new Error()));
    },
  }),
  'popup: the draft’s account is not here': story({
    act: (session) => {
      fill(session);
      session.draft.chosenAccountId.value = 'gone';
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
    before: async () => {
      await saveDraft({
        page: PAGE,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: {
          title: { value: 'Head Baker', source: 'recruiter' },
          reference: { value: 'R-7', source: 'json-ld' },
        },
        said: { title: 'Pastry Baker' },
      });
    },
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
  'popup: pasted text that lost something': story({
    press: ['Edit description'],
    after: (root) => paste(root, '<table><tr><td>Shift</td></tr></table><p><img src="x.png"> Bakery</p>'),
  }),
  'popup: preview': story({ act: fill, press: ['Preview'] }),
  'popup: preview, phone width': story({ act: fill, press: ['Preview', 'Phone width'] }),
  'popup: open drafts': story({
    before: async () => {
      await saveDraft({
        page: `${PAGE}/2`,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: { title: { value: 'Cook', source: 'recruiter' } },
      });
    },
    press: ['Show drafts of other pages'],
  }),
  'popup: other drafts': story({
    reads: [NURSE],
    before: async () => {
      await saveDraft({
        page: PAGE,
        changedAt: '2026-11-20T09:00:00.000Z',
        fields: {
          title: { value: 'Baker', source: 'recruiter' },
          reference: { value: 'R-7', source: 'json-ld' },
          description: { value: BAKER.fields.description.value, source: 'json-ld' },
        },
      });
    },
  }),
  'popup: posted before': story({
    before: async () => {
      await postEarlier({ page: `${PAGE}-elsewhere`, reference: 'R-7' });
    },
    act: fill,
  }),
  'popup: perhaps posted before': story({
    before: async () => {
      await postEarlier({ page: `${PAGE}-elsewhere` });
    },
    act: fill,
  }),
  'popup: words selected': story({ reads: [{ ...BAKER, selection: '£12.60 an hour, 37.5 hours a week' }] }),
  'popup: selected words used': story({
    act: (session) => applySelection(session, 'salary_low', '£12.60 an hour'),
  }),
  'popup: report a problem': story({ press: ['Report a problem with this page'] }),
  'popup: what’s new': story({ ...UPDATED, reads: [COMPLETE] }),
  'popup: what’s new, opened': story({ ...UPDATED, press: ['What’s new'] }),
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
  'popup: refused for its names': posting({
    state: 'refused',
    cause: 'fields',
    issues: [
      { field: 'title', key: 'title', message: { code: 'unknown-key' } },
      { key: 'job_title', message: { code: 'required' } },
      { key: 'source_id', message: { code: 'required' } },
      { field: 'closing_date', key: 'closing_date', message: { code: 'date-format' } },
    ],
  }),
  'popup: refused for words that are not on its lists': posting(
    {
      state: 'refused',
      cause: 'fields',
      issues: [
        { field: 'hours', key: 'hours', message: { code: 'not-listed', values: ['Full'] } },
        { field: 'salary_period', key: 'salary_period', message: { code: 'not-listed', values: ['yearly'] } },
        { field: 'job_type', key: 'job_type', message: { code: 'not-listed', values: ['Permanent'] } },
      ],
    },
    {
      stored: {
        ...STORED,
        boardEvidence: {
          endpoint: DEFAULT_PROFILE.endpoint,
          names: [
            {
              name: 'hours',
              says: 'known',
              listedValues: ['FULL_TIME', 'PART_TIME'],
              refusedValues: ['Full'],
            },
            {
              name: 'salary_period',
              says: 'known',
              listedValues: ['A', 'H'],
              refusedValues: ['yearly'],
            },
          ].map((one) => ({ ...one, at: '2026-11-20T09:00:00.000Z' })),
        },
      },
    },
  ),
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

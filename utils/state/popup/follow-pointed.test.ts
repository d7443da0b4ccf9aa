// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import type { FieldId } from '@/utils/advert/fields';
import type { DraftFields } from '@/utils/drafts/draft';
import { addPointed, type Pointed, pointed } from '@/utils/pointing/pointed';
import { editField } from './edit';
import { followPointed } from './follow-pointed';
import type { Session } from './session';
import { putDraftIntoForm } from './show-draft';

vi.mock('@/utils/towns/suggest-postcode', () => ({
  suggestPostcode() {
    throw new Error('The towns did not load');
  },
}));

let ended: AbortController;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  ended = new AbortController();
});

afterEach(() => ended.abort());

/** @param minutes negative: still to come */
async function pointOutAgo(minutes: number, words: Parameters<typeof addPointed>[0]): Promise<void> {
  vi.setSystemTime(Date.now() - minutes * 60_000);
  await addPointed(words);
  vi.useRealTimers();
}

const written = ({ draft }: Session) => draft.stored.value.lastWrite;

it('pointed words: wait for their job’s draft where another has come into the form', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const session = sessionWith();
  const [baker, driver] = [
    { title: 'night baker', text: '' },
    { title: 'driver', text: '' },
  ];
  session.draft.job.value = baker;
  await addPointed({ address: PAGE, job: baker, field: 'title', text: 'Night Baker' });
  await addPointed({ address: PAGE, job: baker, field: 'application_email', text: 'jobs@acme.example' });
  await addPointed({ address: PAGE, field: 'reference', text: 'R-7' });
  const stop = effect(() => {
    if (session.draft.values.value.title !== 'Night Baker') return;
    putDraftIntoForm(session, `${PAGE} job:0a0a0a0a`, undefined);
    session.draft.job.value = driver;
  });
  followPointed(session, ended.signal);
  await vi.waitUntil(() => session.draft.values.value.reference === 'R-7');
  stop();
  expect(session.draft.values.value).toEqual({ reference: 'R-7' });
});

it('pointed words: go into the form once, even if the worker could not forget them', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No worker'));
  const session = sessionWith();
  const titleOf = () => session.draft.values.value.title;
  session.draft.loadState.value = 'loaded';
  await addPointed({ address: PAGE, field: 'title', text: 'Night Baker' });
  followPointed(session, ended.signal);
  await vi.waitUntil(() => titleOf() === 'Night Baker');
  editField(session, 'title', 'Head Baker');
  await addPointed({ address: PAGE, field: 'reference', text: 'R-7' });
  await vi.waitUntil(() => session.draft.values.value.reference === 'R-7');
  expect(titleOf()).toBe('Head Baker');
  expect(await pointed.get()).toHaveLength(2);
});

it.each<[FieldId, Pointed['field'], string]>([
  ['title', 'title', 'Night Baker'],
  ['salary_high', 'salary_low', '£26,000'],
])(
  'pointed words: what is typed into %s while they wait stays, and the recruiter is told',
  async (id, field, text) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    const session = sessionWith();
    session.draft.loadState.value = 'loading';
    await pointOutAgo(3, { address: PAGE, field: 'reference', text: 'R-6' });
    await pointOutAgo(2, { address: PAGE, field, text });
    await pointOutAgo(1, { address: PAGE, field: 'reference', text: 'R-7' });
    editField(session, id, '30');
    session.draft.loadState.value = 'loaded';
    const results: unknown[] = [];
    const stop = session.ui.pointed.subscribe((result) => results.push(result));
    followPointed(session, ended.signal);
    await vi.waitUntil(() => session.draft.values.value.reference === 'R-7');
    stop();
    await written(session);
    expect(session.draft.values.value).toEqual({ [id]: '30', reference: 'R-7' });
    expect(results).toContainEqual({ field, outcome: 'typed-since', text });
  },
);

it.each([
  ['since', 1, 'Head Baker'],
  ['before', 3, 'Night Baker'],
])(
  'pointed words: in another window, a field that was typed %s they were pointed out',
  async (_name, minutes, title) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('No worker'));
    await pointOutAgo(2, { address: PAGE, field: 'title', text: 'Night Baker' });
    const fields: DraftFields = { title: { value: 'Head Baker', source: 'recruiter' } };
    const session = sessionWith({ fields, changedAt: new Date(Date.now() - minutes * 60_000).toISOString() });
    followPointed(session, ended.signal);
    await vi.waitUntil(() => session.ui.pointed.value);
    expect(session.draft.values.value.title).toBe(title);
  },
);

it('pointed words: go over what is typed before them', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const session = sessionWith();
  editField(session, 'title', 'Baker');
  await pointOutAgo(-1, { address: PAGE, field: 'title', text: 'Night Baker' });
  followPointed(session, ended.signal);
  await vi.waitUntil(() => session.draft.values.value.title === 'Night Baker');
  await written(session);
});

it('pointed words: what cannot be worked out is said, and the next words go into the form', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  const session = sessionWith();
  await addPointed({ address: PAGE, field: 'location', text: 'Leith' });
  const results: unknown[] = [];
  const stop = session.ui.pointed.subscribe((result) => results.push(result));
  followPointed(session, ended.signal);
  await vi.waitUntil(() => results.length > 1);
  await addPointed({ address: PAGE, field: 'reference', text: 'R-7' });
  await vi.waitUntil(() => session.draft.values.value.reference === 'R-7');
  stop();
  expect(results).toContainEqual({ field: 'location', outcome: 'unclear', text: 'Leith' });
  expect(session.draft.values.value.location).toBeUndefined();
});

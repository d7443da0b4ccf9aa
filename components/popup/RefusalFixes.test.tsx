// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPolicy } from '@/tests/support/policy';
import { sessionWith } from '@/tests/support/session';
import { ACME, ADVERT, written } from '@/tests/support/written';
import type { OutcomeOf } from '@/utils/board/outcome';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { keepEvidence } from '@/utils/settings/board-evidence';
import { profileChanges } from '@/utils/settings/stored-profile';
import { RefusalFixes } from './RefusalFixes';

const REFUSED: OutcomeOf<'refused'> = {
  state: 'refused',
  cause: 'fields',
  issues: [
    { field: 'title', key: 'title', message: { code: 'unknown-key' } },
    { key: 'job_title', message: { code: 'required' } },
    { key: 'source_id', message: { code: 'required' } },
    { field: 'closing_date', key: 'closing_date', message: { code: 'date-format' } },
  ],
};

beforeEach(() => {
  fakeBrowser.reset();
  answerPolicy({});
});
afterEach(() => render(null, document.body));

async function show(outcome = REFUSED) {
  const { posting } = written({ advert: ADVERT, account: ACME });
  const session = sessionWith({ posted: { ...posting, state: 'refused', outcome } });
  render(<RefusalFixes outcome={outcome} session={session} />, document.body);
  await vi.waitUntil(() => document.querySelector('button'));
  return session;
}

const button = (words: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const shown = () => document.body.textContent ?? '';

it('Post bar: a refusal for a name offers the fix, which changes the name and posts nothing', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  const session = await show();
  expect(shown()).toContain('s1jobs doesn’t accept “title” for the title, but it knows “job_title”.');
  expect(shown()).toContain('s1jobs wants “source_id”, which Jobcourier has no field for.');
  button('Use job_title for the title')?.click();
  await vi.waitUntil(() => shown().includes('post again'));
  expect(await profileChanges.get()).toEqual({ keys: { title: 'job_title' } });
  expect(session.settings.profile.value.keys.title).toBe('job_title');
  expect(session.posting.boardIssues.value.map(({ field }) => field)).toEqual(['closing_date']);
  await vi.waitUntil(() => !button('Use job_title for the title'));
  expect(sent).not.toHaveBeenCalled();
});

it('Post bar: a closing date that was not taken can be written in another format', async () => {
  const session = await show();
  button('Write dates as RFC 1123')?.click();
  await vi.waitUntil(() => session.settings.profile.value.dateFormat === 'RFC 1123');
  expect(session.posting.boardIssues.value.map(({ field }) => field)).toEqual(['title']);
});

it('Post bar: a name that the company sets is not changed, and that is said', async () => {
  answerPolicy({ profile: { keys: { title: 'title' } } });
  await show();
  button('Use job_title for the title')?.click();
  await vi.waitUntil(() => shown().includes('your company sets this.'));
  expect(await profileChanges.get()).toEqual({});
});

const UNLISTED: OutcomeOf<'refused'> = {
  state: 'refused',
  cause: 'fields',
  issues: [{ field: 'hours', key: 'hours', message: { code: 'not-listed', values: ['Full'] } }],
};

it('Post bar: an option that the board refuses is sent by the word that the recruiter enters', async () => {
  const session = await show(UNLISTED);
  expect(shown()).toContain('s1jobs doesn’t accept “Full” for the hours.');
  const input = document.querySelector('input');
  if (input) input.value = ' FT ';
  button('Use this word')?.click();
  await vi.waitUntil(() => shown().includes('post again'));
  expect(await profileChanges.get()).toEqual({ values: { hours: { Full: 'FT' } } });
  expect(session.posting.boardIssues.value).toEqual([]);
});

it('Post bar: the word on the board’s list that says the same is one press', async () => {
  const names = [
    { name: 'hours', says: 'known', listedValues: ['full_time', 'part_time'], refusedValues: ['Full'] },
  ].map((one) => ({ ...one, at: '2026-11-28T12:00:00.000Z' }));
  await fakeBrowser.storage.local.set({ boardEvidence: { endpoint: DEFAULT_PROFILE.endpoint, names } });
  const session = await show(UNLISTED);
  button('Send “full_time” for Full time')?.click();
  await vi.waitUntil(() => session.settings.profile.value.values.hours?.Full === 'full_time');
});

it('Post bar: what the worker learns of the refusal after it was shown is offered, too', async () => {
  await show(UNLISTED);
  await keepEvidence(DEFAULT_PROFILE.endpoint, {
    names: [
      { name: 'hours', says: 'known', listedValues: ['full_time', 'part_time'], refusedValues: ['Full'] },
    ],
  });
  await vi.waitUntil(() => button('Send “full_time” for Full time'));
});

it('Post bar: of a list without such a word the recruiter chooses', async () => {
  const names = [{ name: 'hours', says: 'known', listedValues: ['A', 'B'], refusedValues: ['Full'] }].map(
    (one) => ({ ...one, at: '2026-11-28T12:00:00.000Z' }),
  );
  await fakeBrowser.storage.local.set({ boardEvidence: { endpoint: DEFAULT_PROFILE.endpoint, names } });
  await show(UNLISTED);
  const options = [...document.querySelectorAll('option')].map(({ textContent }) => textContent);
  expect(options).toEqual(['Choose from its list', 'A', 'B']);
});

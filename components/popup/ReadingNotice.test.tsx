// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import { loadDraft } from '@/utils/drafts/draft-store';
import type { AdvertContents, Reading } from '@/utils/reading/reading';
import { NOTHING_READ } from '@/utils/state/popup/apply-reading';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { ReadingNotice } from './ReadingNotice';

const asAdvert: AdvertContents = {
  fields: {
    title: { value: 'Ropemaker', source: 'text' },
    description: { value: '<p>Walk and twist ropes in Leith.</p>', source: 'text' },
  },
  warnings: ['unsure-advert'],
};
const KINDS: readonly Reading[] = [
  { kind: 'listing', jobs: [{ title: 'Rigger', url: 'https://a.example/rigger' }], asAdvert },
  { kind: 'blocked-frame', frame: 'https://boards.example/1', asAdvert },
  { kind: 'none', reason: 'expired', asAdvert },
  { kind: 'none', reason: 'not-a-job', asAdvert },
];

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});
afterEach(() => render(null, document.body));

function show(reading: Reading): Session {
  const session = sessionWith({ reading: { ...reading, address: PAGE } });
  render(<ReadingNotice reading={session.page.reading.value} session={session} />, document.body);
  return session;
}

function useAnywayButton(): HTMLButtonElement | undefined {
  return [...document.querySelectorAll('button')].find((one) => one.textContent === 'Use this page anyway');
}

it.each(KINDS)('use this page anyway: a press fills in the form ($kind $reason)', async (reading) => {
  const session = show(reading);
  editField(session, 'reference', 'R-7');
  useAnywayButton()?.click();
  await expect.poll(() => session.page.reading.value?.kind).toBe('advert');
  expect(session.draft.values.value).toMatchObject({
    title: 'Ropemaker',
    description: '<p>Walk and twist ropes in Leith.</p>',
    reference: 'R-7',
  });
  await expect
    .poll(async () => (await loadDraft(PAGE))?.fields.title)
    .toEqual({ value: 'Ropemaker', source: 'text' });
});

it('use this page anyway: is not offered where the page has no words', () => {
  show({ kind: 'none', reason: 'not-a-job' });
  expect(document.body.textContent).toContain('This doesn’t look like a job advert.');
  expect(useAnywayButton()).toBeUndefined();
});

it('reading notice: where a draft’s page was not read, it says so', () => {
  show(NOTHING_READ);
  expect(document.body.textContent).toContain('The page of this draft wasn’t read.');
});

it('reading notice: parts that could not be read are told once, in words that say what to do', () => {
  const error = 'x is not a function';
  show({
    kind: 'advert',
    fields: {},
    warnings: ['data-broken', { layer: 'microdata', error }, { layer: 'json-ld', error }],
  });
  expect(document.body.textContent).toBe('We couldn’t read all of this page. Check the fields.');
});

it('reading notice: that a page has not answered is announced without the button beside it', () => {
  const session = sessionWith();
  render(<ReadingNotice reading={undefined} session={session} />, document.body);
  expect(document.querySelector('[role=status]')?.textContent).toContain('The page hasn’t answered yet.');
  expect(document.querySelector('[role=status] button')).toBeNull();
  expect(document.body.textContent).toMatch(/again, or fill in the form by hand\.$/u);
});

const readItHere = () =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === 'read it here');

it('advert in a frame: that the browser does not allow its site is said, and what to do instead', async () => {
  Object.assign(fakeBrowser.permissions, { request: async () => false });
  show({ kind: 'blocked-frame', frame: 'https://boards.example/1' });
  readItHere()?.click();
  await expect
    .poll(() => document.body.textContent)
    .toContain(
      'Not read: Jobcourier isn’t allowed to reach boards.example. Open the advert’s own page instead.',
    );
});

it.each([
  ['https://boards.example/1', true],
  ['http://boards.example/1', false],
  ['http://127.0.0.1:8080/1', true],
])(
  'advert in a frame: reading it is offered where the browser can be asked for its site (%s: %s)',
  (frame, isOffered) => {
    show({ kind: 'blocked-frame', frame });
    expect(readItHere() !== undefined).toBe(isOffered);
  },
);

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { loadDraft } from '@/utils/drafts/draft-store';
import type { Reading } from '@/utils/reading/reading';
import { editField } from './edit';
import { followLoading } from './follow-loading';
import { openPopup, rereadPage, updateReading } from './open';
import { applyLaterReading, treatPageAsAdvert } from './page-as-advert';
import { createSession, type Session } from './session';

const PAGE = 'https://ropery.example/jobs/splicer';
const words = (value: string) => ({ value, source: 'text' as const });
const PART = {
  address: PAGE,
  isLoading: true,
  kind: 'advert',
  fields: { title: words('Splicer'), description: words('<p>You splice.</p>') },
  warnings: [],
};
const WHOLE = {
  address: PAGE,
  kind: 'advert',
  fields: {
    title: words('Wire Splicer'),
    description: words('<p>You splice wire.</p>'),
    reference: words('W-1'),
  },
  warnings: [],
};
const { kind: _kind, address: _address, isLoading: _isLoading, ...partAsAdvert } = PART;
const { kind: _kind2, address: _address2, ...wholeAsAdvert } = WHOLE;
const NOTHING = { address: PAGE, kind: 'none', reason: 'not-a-job' };

let session: Session;
let stop: () => void;
let shown: unknown;
let waiting: (() => void)[];
/** What a reading of the page takes. */
let answered: Promise<void>;
let readings: number;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  session = createSession();
  waiting = [];
  answered = Promise.resolve();
  readings = 0;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection) => {
    if ('func' in injection) await new Promise<void>((resolve) => waiting.push(resolve));
    else {
      readings += 1;
      await answered;
    }
    return [{ documentId: '1', frameId: 0, result: 'func' in injection ? null : shown }];
  });
});
afterEach(() => stop());

async function openOver(reading: unknown): Promise<void> {
  shown = reading;
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: PAGE, active: true });
  await openPopup(session);
  stop = followLoading(session);
}

function show(reading: unknown): void {
  shown = reading;
  waiting.shift()?.();
}

const title = () => session.draft.values.value.title;

it('loading page: what is there is filled in, and the rest once it has come', async () => {
  await openOver(PART);
  expect(title()).toBe('Splicer');
  expect(session.page.reading.value?.isLoading).toBe(true);
  editField(session, 'reference', 'own');
  show(WHOLE);
  await vi.waitUntil(() => title() === 'Wire Splicer');
  expect(session.draft.values.value.reference).toBe('own');
  expect([...session.draft.pageChanges.value.keys()]).not.toContain('title');
  expect(session.page.otherDrafts.value).toEqual([]);
  expect(waiting).toEqual([]);
  await expect.poll(async () => (await loadDraft(PAGE))?.fields.title?.value).toBe('Wire Splicer');
});

it('loading page: a part of it is no draft yet, but what is typed is kept', async () => {
  await openOver(PART);
  expect(await loadDraft(PAGE)).toBeUndefined();
  editField(session, 'reference', 'own');
  await expect.poll(async () => (await loadDraft(PAGE))?.fields.reference?.value).toBe('own');
});

it.each([
  ['no advert', { kind: 'none', reason: 'not-a-job' }],
  ['a list', { kind: 'listing', jobs: [] }],
])(
  'loading page: a part that is used anyway, as %s, grows as any other, and is no draft',
  async (_name, kind) => {
    const selection = '£12.60 an hour';
    await openOver({ address: PAGE, isLoading: true, selection, asAdvert: partAsAdvert, ...kind });
    await treatPageAsAdvert(session);
    // What waited for the reading before it.
    waiting.shift()?.();
    expect(title()).toBe('Splicer');
    expect(session.page.reading.value).toMatchObject({ kind: 'advert', isLoading: true, selection });
    expect(session.draft.job.value).toBeUndefined();
    expect(await loadDraft(PAGE)).toBeUndefined();
    show({ address: PAGE, asAdvert: wholeAsAdvert, ...kind });
    await vi.waitUntil(() => title() === 'Wire Splicer');
    expect(session.page.reading.value).toMatchObject({ kind: 'advert', isLoading: undefined });
    await expect.poll(async () => (await loadDraft(PAGE))?.fields.title?.value).toBe('Wire Splicer');
  },
);

it('loading page: a part that is used while the whole page is being read gives way to it', async () => {
  await openOver({ ...NOTHING, isLoading: true, asAdvert: partAsAdvert });
  let answer = (): void => undefined;
  answered = new Promise((resolve) => {
    answer = resolve;
  });
  show({ ...NOTHING, asAdvert: wholeAsAdvert });
  await vi.waitUntil(() => readings === 2);
  await treatPageAsAdvert(session);
  expect(title()).toBe('Splicer');
  answer();
  await vi.waitUntil(() => title() === 'Wire Splicer');
  expect(session.page.reading.value).toMatchObject({ kind: 'advert', isLoading: undefined });
});

it('loading page: a part that is used gives way to what the panel reads, until the page is asked for again', async () => {
  await openOver({ ...NOTHING, isLoading: true, asAdvert: partAsAdvert });
  await treatPageAsAdvert(session);
  shown = { ...NOTHING, asAdvert: wholeAsAdvert };
  await updateReading(session);
  expect(title()).toBe('Wire Splicer');
  expect(session.page.reading.value).toMatchObject({ kind: 'advert', isLoading: undefined });
  await rereadPage(session);
  expect(session.page.reading.value?.kind).toBe('none');
});

it('loading page: of two readings in the form, the button uses the one that is shown by its turn', async () => {
  await openOver({ ...NOTHING, isLoading: true, asAdvert: partAsAdvert });
  const whole: Reading = { kind: 'none', reason: 'not-a-job', address: PAGE, asAdvert: wholeAsAdvert };
  await Promise.all([
    session.page.inTurn(() => applyLaterReading(session, whole)),
    treatPageAsAdvert(session),
  ]);
  expect(title()).toBe('Wire Splicer');
});

it('loading page: a part of a known job keeps the words that were selected on it', async () => {
  await openOver(WHOLE);
  await expect.poll(() => loadDraft(PAGE)).toBeDefined();
  stop();
  session = createSession();
  await openOver({ ...PART, selection: 'W-1' });
  expect(session.page.reading.value).toMatchObject({ isLoading: true, selection: 'W-1' });
  expect(title()).toBe('Wire Splicer');
});

it('late text: a page that showed no advert is read again when it shows more', async () => {
  await openOver(NOTHING);
  show({ ...NOTHING });
  await vi.waitUntil(() => waiting.length === 1);
  show(WHOLE);
  await vi.waitUntil(() => title() === 'Wire Splicer');
});

it('late text: a page that is closed to us is not waited for, and neither is a whole advert', async () => {
  await openOver({ kind: 'none', reason: 'unreadable', cause: 'refused' });
  expect(waiting).toEqual([]);
  stop();
  await openOver(WHOLE);
  expect(waiting).toEqual([]);
});

it('late text: a page that never stops changing is read a bounded number of times', async () => {
  await openOver(NOTHING);
  let reads = 0;
  while (waiting.length > 0) {
    reads += 1;
    const before = session.page.reading.value;
    show({ ...NOTHING });
    await vi.waitUntil(() => session.page.reading.value !== before);
  }
  expect(reads).toBe(20);
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { holdPolicy } from '@/tests/support/policy';
import { loadDraft } from '@/utils/drafts/draft-store';
import { addPointed } from '@/utils/pointing/pointed';
import { storeAccount } from '@/utils/settings/accounts';
import { editField } from './edit';
import { followLoading } from './follow-loading';
import { followPointed } from './follow-pointed';
import { followSuggestions } from './follow-suggestions';
import { openPopup, rereadPage, updateReading } from './open';
import { isPickable } from './pick-on-page';
import { createSession, type Session } from './session';
import { switchDraft } from './switch-draft';

const PAGE = 'https://a.example/jobs';
const JOINER = {
  title: 'Joiner',
  description: '<p>You fit kitchens, doors and windows in homes across the city.</p>',
  place: 'Leith',
};
const BAKER = {
  title: 'Baker',
  description: '<p>You bake rolls and pies by hand from four in the morning.</p>',
  place: 'Dundee',
};

let session: Session;
let stops: (() => void)[];
let shown: unknown;
/** What lets a page that loads something more be read again. */
let grow: (() => void)[];

function shows(values: Record<string, string>): void {
  const fields = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, source: 'text' }]),
  );
  shown = { kind: 'advert', fields, warnings: [], address: PAGE };
}

async function open(): Promise<void> {
  session = createSession();
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url: PAGE, active: true });
  await openPopup(session);
}

/** The next reading gives this once `released`. */
function answersOnce(result: unknown, released: Promise<void>): void {
  vi.mocked(fakeBrowser.scripting.executeScript).mockImplementationOnce(async () => {
    await released;
    return [{ documentId: '1', frameId: 0, result }];
  });
}

function held() {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { released, release };
}

const inForm = () => session.draft.values.value;

async function goTo(title: string): Promise<void> {
  const link = session.page.otherDrafts.value.find((one) => one.title === title);
  if (link) await switchDraft(session, link);
}

/** The page shows the baker's job, and a draft of the joiner's is one press away. */
async function openBesideJoiner(): Promise<void> {
  shows(JOINER);
  await open();
  editField(session, 'hours', 'Part');
  await session.draft.stored.value.lastWrite;
  shows(BAKER);
  await rereadPage(session);
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  await storeAccount({ id: 'a', label: 'A', username: 'a' });
  stops = [];
  grow = [];
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (injection) => {
    const result = shown;
    if ('func' in injection) await new Promise<void>((resolve) => grow.push(resolve));
    return [{ documentId: '1', frameId: 0, result: 'func' in injection ? null : result }];
  });
});

afterEach(() => {
  for (const stop of stops) stop();
});

describe('a draft that is not the page’s', () => {
  it('gets nothing of the page: no moment has the one’s draft with the other’s reading', async () => {
    await openBesideJoiner();
    const { page, draft } = session;
    const seen: unknown[] = [];
    stops.push(
      draft.fields.subscribe(() => {
        const reading = page.reading.peek();
        const read = reading?.kind === 'advert' ? reading.fields.title?.value : undefined;
        if (read && draft.job.peek() && draft.fields.peek().title?.value !== read) seen.push(read);
      }),
    );
    await goTo('Joiner');
    await goTo('Baker');
    shows(JOINER);
    await updateReading(session);
    expect(inForm().title).toBe('Joiner');
    expect(seen).toEqual([]);
  });

  it('keeps its postcode', async () => {
    shows(JOINER);
    await open();
    stops.push(followSuggestions(session));
    await vi.waitUntil(() => inForm().location);
    const before = inForm().location;
    editField(session, 'hours', 'Part');
    shows(BAKER);
    await rereadPage(session);
    await vi.waitUntil(() => inForm().location !== before && session.ui.isFormReady.value);
    await goTo('Joiner');
    await vi.waitUntil(() => session.ui.isFormReady.value);
    expect(inForm()).toMatchObject({ title: 'Joiner', location: before });
  });

  it('gets no pay of the page when the company’s policy is known late', async () => {
    await openBesideJoiner();
    const answer = holdPolicy();
    shows({ ...BAKER, salary_text: '£25,000', reference: 'B-1' });
    session = createSession();
    const opened = openPopup(session);
    await vi.waitUntil(() => inForm().reference === 'B-1');
    const going = goTo('Joiner');
    await vi.waitUntil(() => inForm().title === 'Joiner');
    answer({ defaults: { application_email: 'people@ardlunan.example' } });
    await Promise.all([opened, going]);
    expect(inForm()).toMatchObject({ title: 'Joiner', application_email: 'people@ardlunan.example' });
    expect(inForm().salary_text).toBeUndefined();
    expect(inForm().reference).toBeUndefined();
    expect((await loadDraft(PAGE))?.fields.reference).toBeUndefined();
  });

  it('stays in the form when the page shows more, until the recruiter asks for the page', async () => {
    await openBesideJoiner();
    stops.push(followLoading(session));
    await goTo('Joiner');
    expect(grow).toEqual([]);
    // As the panel does when the page was loaded again.
    await updateReading(session);
    expect(inForm().title).toBe('Joiner');
    await rereadPage(session);
    expect(inForm().title).toBe('Baker');
    shows(JOINER);
    await updateReading(session);
    expect(inForm().title).toBe('Joiner');
  });

  it('stays in the form when a reading arrives that was begun before', async () => {
    await openBesideJoiner();
    const reading = held();
    answersOnce(shown, reading.released);
    const late = updateReading(session);
    await goTo('Joiner');
    reading.release();
    await late;
    expect(inForm().title).toBe('Joiner');
  });

  it('stays in the form when a page that has grown was being read again', async () => {
    await openBesideJoiner();
    const baker = shown;
    shown = { kind: 'none', reason: 'login', address: PAGE };
    await rereadPage(session);
    stops.push(followLoading(session));
    const reading = held();
    answersOnce(baker, reading.released);
    const { calls } = vi.mocked(fakeBrowser.scripting.executeScript).mock;
    const before = calls.length;
    grow.shift()?.();
    await vi.waitUntil(() => calls.length > before);
    await goTo('Joiner');
    reading.release();
    // Gives what must not happen the time to happen.
    for (let times = 0; times < 30; times += 1) await loadDraft(PAGE);
    expect(inForm().title).toBe('Joiner');
  });

  it('gets no words of the page', async () => {
    await openBesideJoiner();
    expect(isPickable(session, 'title')).toBe(true);
    const ended = new AbortController();
    stops.push(() => ended.abort());
    followPointed(session, ended.signal);
    await goTo('Joiner');
    expect(isPickable(session, 'title')).toBe(false);
    await addPointed({ address: PAGE, field: 'title', text: 'Pastry Baker' });
    await goTo('Baker');
    await vi.waitUntil(() => inForm().title === 'Pastry Baker');
    expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Joiner');
  });

  it('is chosen once by a double press', async () => {
    await openBesideJoiner();
    await Promise.all([goTo('Joiner'), goTo('Joiner')]);
    expect(session.page.otherDrafts.value).toEqual([
      { draftKey: expect.any(String), title: 'Baker', isOnPage: true },
    ]);
  });
});

describe('readings of one page', () => {
  it('that arrive together make one draft of a job', async () => {
    await openBesideJoiner();
    shows({ title: 'Driver', description: '<p>You drive our vans between the shops and the mill.</p>' });
    await Promise.all([updateReading(session), updateReading(session)]);
    expect(inForm().title).toBe('Driver');
    expect(session.page.otherDrafts.value.map(({ title }) => title).sort()).toEqual(['Baker', 'Joiner']);
  });

  it('that overtake each other: the one that was begun last stays', async () => {
    shows(JOINER);
    await open();
    const [first, second] = [held(), held()];
    answersOnce({ kind: 'none', reason: 'not-a-job', address: PAGE }, first.released);
    answersOnce(shown, second.released);
    const readings = [updateReading(session), updateReading(session)];
    second.release();
    await readings[1];
    first.release();
    await readings[0];
    expect(session.page.reading.value?.kind).toBe('advert');
  });

  it('that overtake the opening wait for the draft, and are stored', async () => {
    session = createSession();
    await fakeBrowser.windows.create({ focused: true });
    await fakeBrowser.tabs.create({ url: PAGE, active: true });
    const part = held();
    answersOnce({ kind: 'none', reason: 'not-a-job', isLoading: true, address: PAGE }, part.released);
    const opened = openPopup(session);
    await vi.waitUntil(() => vi.mocked(fakeBrowser.scripting.executeScript).mock.calls.length === 1);
    shows(JOINER);
    await updateReading(session);
    part.release();
    await opened;
    expect(session.page.reading.value).toMatchObject({ kind: 'advert' });
    expect(inForm().title).toBe('Joiner');
    await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.title?.value === 'Joiner');
  });
});

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT, insert } from '@/tests/support/written';
import { discardDraft, listDrafts, loadDraft, saveDraft } from '@/utils/drafts/draft-store';
import { movePosting } from '@/utils/outbox/posting-store';
import { storeAccount } from '@/utils/settings/accounts';
import { editField } from './edit';
import { openPopup, rereadPage } from './open';
import { createSession, type Session } from './session';
import { switchDraft } from './switch-draft';

const PAGE = 'https://a.example/jobs';
const A = { id: 'a', label: 'A', username: 'a' };
const JOINER = {
  title: 'Joiner',
  description: '<p>You fit kitchens, doors and windows in homes across the city.</p>',
  reference: 'J-1',
};
const BAKER = {
  title: 'Baker',
  description: '<p>You bake rolls and pies by hand from four in the morning.</p>',
};

let session: Session;

function shows(values: Record<string, string>, address = PAGE) {
  const fields = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, source: 'json-ld' }]),
  );
  return gives(
    Object.keys(values).length > 0
      ? { kind: 'advert', fields, warnings: [], address }
      : { kind: 'none', reason: 'login', address },
  );
}

const gives = (result: unknown) =>
  vi
    .spyOn(fakeBrowser.scripting, 'executeScript')
    .mockImplementation(async () => [{ documentId: '1', frameId: 0, result }]);

async function open(url = PAGE): Promise<void> {
  session = createSession();
  await fakeBrowser.windows.create({ focused: true });
  await fakeBrowser.tabs.create({ url, active: true });
  await openPopup(session);
}

const inForm = () => session.draft.values.value;
const others = () => session.page.otherDrafts.value.map(({ title, isOnPage }) => [title, isOnPage]);
const saved = () => vi.waitUntil(async () => (await loadDraft(session.draft.key.value ?? ''))?.fields.hours);

async function workOnJoiner(): Promise<void> {
  shows(JOINER);
  await open();
  editField(session, 'hours', 'Part');
  await saved();
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await emptyDatabase();
  await storeAccount(A);
});

describe('address change between click and reading', () => {
  it('reads into the draft of the final address', async () => {
    shows(BAKER, `${PAGE}/baker?utm_source=mail`);
    await open();
    expect(session.draft.key.value).toBe(`${PAGE}/baker`);
    expect(inForm().title).toBe('Baker');
    expect(others()).toEqual([]);
    expect((await listDrafts()).map(({ page }) => page)).toEqual([`${PAGE}/baker`]);
  });

  it('keeps the draft of the clicked address one press away', async () => {
    await workOnJoiner();
    shows(BAKER, `${PAGE}/baker`);
    await open();
    expect(inForm()).toMatchObject({ title: 'Baker' });
    expect(inForm().hours).toBeUndefined();
    expect(others()).toEqual([['Joiner', false]]);
  });

  it('uses the tab’s address if the page reports none', async () => {
    gives({ kind: 'none', reason: 'home', address: 'chrome-error://chromewebdata/' });
    await open();
    expect(session.draft.key.value).toBe(PAGE);
  });
});

describe('another job under the open popup', () => {
  it('gets its own draft, and mixes with nothing of the first one', async () => {
    await workOnJoiner();
    shows(BAKER);
    await rereadPage(session);
    expect(inForm()).toMatchObject({ title: 'Baker', description: BAKER.description });
    expect(inForm().hours).toBeUndefined();
    expect(inForm().reference).toBeUndefined();
    expect(session.draft.pageChanges.value.size).toBe(0);
    expect(others()).toEqual([['Joiner', false]]);
    expect((await loadDraft(PAGE))?.fields).toMatchObject({
      title: { value: 'Joiner' },
      hours: { value: 'Part' },
    });
  });

  it('is one press away from the first one, and back', async () => {
    await workOnJoiner();
    shows({ ...BAKER, company: 'Crumb Ltd' });
    await rereadPage(session);
    editField(session, 'job_type', 'Permanent');
    const [joiner] = session.page.otherDrafts.value;
    if (joiner) await switchDraft(session, joiner);
    expect(inForm()).toMatchObject({ title: 'Joiner', hours: 'Part', reference: 'J-1' });
    expect(inForm().job_type).toBeUndefined();
    expect(session.draft.company.value).toBeUndefined();
    expect(others()).toEqual([['Baker', true]]);
    const [baker] = session.page.otherDrafts.value;
    if (baker) await switchDraft(session, baker);
    expect(inForm()).toMatchObject({ title: 'Baker', job_type: 'Permanent' });
    expect(others()).toEqual([['Joiner', false]]);
    expect(await listDrafts()).toHaveLength(2);
  });

  it('is removed from the list when another window discards its draft', async () => {
    await workOnJoiner();
    shows(BAKER);
    await rereadPage(session);
    await discardDraft(PAGE);
    const [joiner] = session.page.otherDrafts.value;
    if (joiner) await switchDraft(session, joiner);
    expect(inForm().title).toBe('Baker');
    expect(others()).toEqual([]);
  });

  it('is the same one if the company only edited it', async () => {
    await workOnJoiner();
    shows({ ...JOINER, title: 'Joiner (Kitchens)', closing_date: '2099-01-01' });
    await rereadPage(session);
    expect(session.draft.key.value).toBe(PAGE);
    expect(inForm()).toMatchObject({ title: 'Joiner (Kitchens)', hours: 'Part' });
    expect(session.draft.pageChanges.value.get('title')).toEqual({
      before: 'Joiner',
      now: 'Joiner (Kitchens)',
    });
    expect(others()).toEqual([]);
  });

  it('takes nothing from a reading without a job', async () => {
    await workOnJoiner();
    shows({ salary_text: 'Competitive', company: 'Crumb Ltd' });
    await rereadPage(session);
    expect(inForm()).toMatchObject({ title: 'Joiner', hours: 'Part' });
    expect(inForm().salary_text).toBeUndefined();
    expect(session.draft.company.value).toBeUndefined();
  });

  it('waits until the current posting is stored', async () => {
    await workOnJoiner();
    const give = shows(BAKER).getMockImplementation();
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((...asked) =>
      answered.then(() => give?.(...asked) ?? []),
    );
    const again = rereadPage(session);
    session.posting.begin();
    answer();
    // Gives what must not happen the time to happen.
    await loadDraft(PAGE);
    expect(inForm().title).toBe('Joiner');
    session.posting.abandon();
    await again;
    expect(inForm().title).toBe('Baker');
  });
});

describe('another job at the next opening', () => {
  it.each([
    ['the first job', JOINER, 'Joiner', 'Part'],
    ['the second job', BAKER, 'Baker', undefined],
  ])('restores the draft of %s', async (_name, values, title, hours) => {
    await workOnJoiner();
    shows(BAKER);
    await open();
    expect(others()).toEqual([['Joiner', false]]);
    shows(values);
    await open();
    expect(inForm().title).toBe(title);
    expect(inForm().hours).toBe(hours);
    expect(others()).toHaveLength(1);
    expect(await listDrafts()).toHaveLength(2);
  });

  it('keeps a third job apart from both', async () => {
    await workOnJoiner();
    shows(BAKER);
    await open();
    shows({ title: 'Driver', description: '<p>You drive our vans between the shops and the mill.</p>' });
    await open();
    expect(inForm().title).toBe('Driver');
    expect(
      others()
        .map(([title]) => title)
        .sort(),
    ).toEqual(['Baker', 'Joiner']);
  });

  it('recognises the job of a draft that older versions stored', async () => {
    const edited = { value: 'Head Joiner', source: 'recruiter' as const };
    const description = { value: JOINER.description, source: 'json-ld' as const };
    await saveDraft({
      page: PAGE,
      changedAt: '',
      fields: { title: edited, description },
      said: { title: 'Joiner' },
    });
    shows(JOINER);
    await open();
    expect(inForm().title).toBe('Head Joiner');
    shows(BAKER);
    await open();
    expect(inForm().title).toBe('Baker');
    expect(others()).toEqual([['Head Joiner', false]]);
  });

  it('assigns values typed earlier over the page to the job that it shows', async () => {
    shows({});
    await open();
    editField(session, 'hours', 'Part');
    await saved();
    shows(BAKER);
    await open();
    expect(inForm()).toMatchObject({ title: 'Baker', hours: 'Part' });
    expect(await listDrafts()).toHaveLength(1);
  });
});

describe('another job: the page’s posting', () => {
  const post = async (page: string) => {
    const advert = { ...ADVERT, title: JOINER.title, description: JOINER.description };
    const { id } = await insert({ page, account: A, advert });
    await movePosting(id, 'written', { state: 'sending' });
    await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted', jobId: '5f3a' } });
    return id;
  };

  it('is not shown for another job', async () => {
    await workOnJoiner();
    const id = await post(PAGE);
    shows(BAKER);
    await open();
    expect(session.posting.duplicates.value.exact).toBeUndefined();
    expect(session.posting.current.value).toBeUndefined();
    expect(session.posting.latestId.value).toBeUndefined();
    shows(JOINER);
    await rereadPage(session);
    expect(session.posting.duplicates.value.exact?.id).toBe(id);
  });

  it('is shown after its draft was discarded, for its job only', async () => {
    const id = await post(PAGE);
    shows(BAKER);
    await open();
    expect(session.posting.duplicates.value.exact).toBeUndefined();
    shows({ ...JOINER, title: 'Joiner (Kitchens)' });
    await open();
    expect(session.posting.duplicates.value.exact?.id).toBe(id);
  });
});

describe('another job, when storage fails', () => {
  const fail = () =>
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('Off', 'InvalidStateError');
    });

  it('still does not mix with the first one', async () => {
    shows(JOINER);
    await open();
    editField(session, 'hours', 'Part');
    await saved();
    fail();
    shows(BAKER);
    await rereadPage(session);
    vi.restoreAllMocks();
    expect(inForm().title).toBe('Baker');
    expect(inForm().hours).toBeUndefined();
    expect(session.draft.fault.value?.fault).toBe('unavailable');
    expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Joiner');
  });

  const refuse = (isRefused: (page: string) => boolean) => {
    const { put } = IDBObjectStore.prototype;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      record,
      ...key
    ) {
      if (isRefused(record.page)) throw new DOMException('Full', 'QuotaExceededError');
      return put.call(this, record, ...key);
    });
  };

  it('saves what could not be saved of the first one, before it is left', async () => {
    await workOnJoiner();
    const refusing = refuse(() => true);
    editField(session, 'reference', 'J-99');
    await vi.waitUntil(() => session.draft.fault.value?.part === 'saving');
    refusing.mockRestore();
    shows(BAKER);
    await rereadPage(session);
    expect(inForm().title).toBe('Baker');
    expect((await loadDraft(PAGE))?.fields.reference?.value).toBe('J-99');
    expect(session.draft.fault.value).toBeUndefined();
  });

  it('tells over the next one that something of the first one is not saved, and not over later ones', async () => {
    await workOnJoiner();
    const refusing = refuse((page) => page === PAGE);
    editField(session, 'reference', 'J-99');
    await vi.waitUntil(() => session.draft.fault.value?.part === 'saving');
    shows(BAKER);
    await rereadPage(session);
    editField(session, 'reference', 'B-1');
    await vi.waitUntil(
      async () => (await loadDraft(session.draft.key.value ?? ''))?.fields.reference?.value === 'B-1',
    );
    expect(session.draft.fault.value).toEqual({ part: 'left', fault: 'full' });
    // A Post that fails is told first.
    session.draft.reportFault('posting', new DOMException('Full', 'QuotaExceededError'));
    expect(session.draft.fault.value?.part).toBe('posting');
    refusing.mockRestore();
    shows(JOINER);
    await rereadPage(session);
    expect(session.draft.fault.value).toBeUndefined();
  });

  it('saves what was typed over a draft that could not be read', async () => {
    await workOnJoiner();
    const failing = fail();
    await open();
    editField(session, 'job_type', 'Permanent');
    await vi.waitUntil(() => session.draft.fault.value?.part === 'saving');
    failing.mockRestore();
    shows(BAKER);
    await rereadPage(session);
    expect(inForm().title).toBe('Baker');
    expect(session.draft.fault.value).toBeUndefined();
    expect((await loadDraft(PAGE))?.fields).toMatchObject({
      hours: { value: 'Part' },
      job_type: { value: 'Permanent' },
    });
  });

  it('does not merge a draft that loads later into another job', async () => {
    await workOnJoiner();
    fail();
    shows(BAKER);
    await open();
    vi.restoreAllMocks();
    editField(session, 'reference', 'B-1');
    await vi.waitUntil(async () => (await listDrafts()).length === 2);
    expect((await loadDraft(PAGE))?.fields.title?.value).toBe('Joiner');
    expect(inForm().hours).toBeUndefined();
  });
});

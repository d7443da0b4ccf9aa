import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { JOB } from '@/tests/support/posted';
import { ADVERT, insert } from '@/tests/support/written';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeChange } from '@/utils/board/wire';
import { openDatabase } from '@/utils/database/database';
import { discardDraft, listDrafts } from '@/utils/drafts/draft-store';
import { type ChangeKind, newChange } from '@/utils/outbox/change';
import type { Written } from '@/utils/outbox/new-posting';
import type { Posting } from '@/utils/outbox/posting';
import { loadPosting, movePosting } from '@/utils/outbox/posting-store';
import { DraftListModel } from '@/utils/state/draft-list/draft-list';
import { copyPosting } from './copy-posting';
import { loadRepeats, openRepeat } from './repeats';

const TODAY = '2026-11-28';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});

/** Posts it, and the board accepts it. */
async function posted(day: string, part: Partial<Written> = {}, known?: string): Promise<Posting> {
  const now = new Date(`${day}T09:00:00Z`);
  const { id } = await insert(part, now, known);
  await movePosting(id, 'written', { state: 'sending' }, now);
  await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted' } }, now);
  const stored = await loadPosting(id);
  if (!stored) throw new Error('It was not stored');
  return stored;
}

it('post once more: posting anew from the same page repeats the posting before', async () => {
  const first = await posted('2026-10-01');
  const second = await posted('2026-10-30', {}, first.id);
  expect(second.predecessor).toBe(first.id);
});

it('post once more: posting another job from the same page repeats none', async () => {
  const first = await posted('2026-10-01');
  const second = await posted('2026-10-30', { advert: { ...ADVERT, title: 'Butcher' } }, first.id);
  expect(second.predecessor).toBeUndefined();
});

it('post once more: makes one draft with the values as sent, however often it is pressed', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const posting = await posted('2026-10-01');
  const drafts = new DraftListModel();
  expect(await openRepeat(drafts, posting, TODAY)).toBe(true);
  expect(await openRepeat(drafts, posting, TODAY)).toBe(true);
  const [draft, ...others] = await listDrafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ predecessor: posting.id, fields: { title: { value: ADVERT.title } } });
  expect(create).toHaveBeenCalledTimes(2);
  expect(drafts.count.value).toBe(1);
  await discardDraft(draft?.page ?? '');
  await openRepeat(drafts, posting, TODAY);
  expect(await listDrafts()).toHaveLength(1);
});

async function changed(posting: Posting, kind: ChangeKind, closing_date: string, day: string): Promise<void> {
  const willBe = { closing_date };
  const frozen = freezeChange(willBe, DEFAULT_PROFILE);
  const change = newChange(
    { kind, posting, job: JOB, was: {}, willBe, frozen },
    new Date(`${day}T12:00:00Z`),
  );
  await (await openDatabase()).put('changes', { ...change, state: 'accepted' });
}

describe.each([
  ['post once more', (posting: Posting) => openRepeat(new DraftListModel(), posting, TODAY)],
  ['copy to a new draft', (posting: Posting) => copyPosting(new DraftListModel(), posting, TODAY)],
])('%s: the closing date', (_name, copy) => {
  it.each<[string, [ChangeKind, string][], string | undefined]>([
    ['of an advert that was closed is left out', [['closing', '2026-11-29']], undefined],
    [
      'set after closing stays',
      [
        ['closing', '2026-11-29'],
        ['edit', '2026-12-20'],
      ],
      '2026-12-20',
    ],
    [
      'set before closing is left out, too',
      [
        ['edit', '2026-12-20'],
        ['closing', '2026-11-29'],
      ],
      undefined,
    ],
  ])('%s', async (_title, changes, expected) => {
    const posting = await posted('2026-11-20');
    for (const [index, [kind, date]] of changes.entries())
      await changed(posting, kind, date, `2026-11-2${index + 1}`);
    await copy(posting);
    const [draft] = await listDrafts();
    expect(draft?.fields.title?.value).toBe(ADVERT.title);
    expect(draft?.fields.closing_date?.value).toBe(expected);
  });
});

it('repeats: are counted, and tell whether the text is still the same', async () => {
  const first = await posted('2026-10-01');
  const second = await posted('2026-10-30', {}, first.id);
  expect(await loadRepeats(first.id, [second, first], TODAY)).toEqual({
    chain: [first, second],
    timesLately: 2,
    isTextSame: true,
  });
  const advert = { ...ADVERT, description: '<p>Bake cakes, too.</p>' };
  const third = await posted('2026-11-27', { advert }, second.id);
  expect(await loadRepeats(first.id, [third, second, first], TODAY)).toMatchObject({
    timesLately: 3,
    isTextSame: false,
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { ADVERT } from '@/tests/support/written';
import type { Advert } from '@/utils/advert/advert';
import { type Draft, valuesOf } from './draft';
import { loadDraft, saveDraft } from './draft-store';
import { createEditDraft, discardSentEdit } from './edit-draft';

const PAID: Advert = { ...ADVERT, salary_low: 30_000, salary_high: 35_000, salary_period: 'yearly' };
const POSTING = { id: 'p-1', account: { id: 'a' }, company: 'Ardlunan' };

beforeEach(emptyDatabase);

async function stored(key: string): Promise<Draft> {
  const draft = await loadDraft(key);
  if (!draft) throw new Error('There is no draft');
  return draft;
}

describe('createEditDraft', () => {
  it('has what is at the board, as such, and expires like a draft that nobody edited', async () => {
    const draft = await stored(await createEditDraft(POSTING, ADVERT));
    expect(draft).toMatchObject({
      page: 'edit:p-1',
      account: 'a',
      company: 'Ardlunan',
      fields: { title: { value: 'Baker', source: 'posting' } },
      untouchedSince: draft.changedAt,
    });
  });

  it('puts changes over it, as the recruiter’s', async () => {
    const draft = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Head baker' }));
    expect(draft.fields.title).toEqual({ value: 'Head baker', source: 'recruiter' });
    expect(draft.fields.location?.source).toBe('posting');
    expect(draft).not.toHaveProperty('untouchedSince');
  });

  it('keeps what was edited in it before, and takes the rest from the board anew', async () => {
    const before = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Head baker' }));
    const key = await createEditDraft(POSTING, { ...ADVERT, title: 'Cook', location: 'EH1 1AA' });
    const draft = await stored(key);
    expect(draft.fields.title?.value).toBe('Head baker');
    expect(draft.fields.location?.value).toBe('EH1 1AA');
    expect(draft.changedAt).toBe(before.changedAt);
  });

  it('keeps the earlier texts that Undo goes back to', async () => {
    const before = await stored(await createEditDraft(POSTING, ADVERT));
    await saveDraft({ ...before, earlierTexts: ['<p>Bake.</p>'] });
    expect((await stored(await createEditDraft(POSTING, ADVERT))).earlierTexts).toEqual(['<p>Bake.</p>']);
  });

  it('keeps what the recruiter typed into a field that the page has changed, too, and remembers what the page said', async () => {
    const before = await stored(await createEditDraft(POSTING, ADVERT));
    const title: Draft['fields']['title'] = { value: 'Head baker', source: 'recruiter' };
    await saveDraft({ ...before, fields: { ...before.fields, title } });
    const { fields, said } = await stored(
      await createEditDraft(POSTING, ADVERT, { title: 'Night baker', location: 'EH1 1AA' }),
    );
    expect(fields.title).toEqual(title);
    expect(said).toEqual({ title: 'Baker', location: 'EH1 1AA' });
  });

  it.each([
    ['an amount', { salary_low: '31,000' }],
    ['the period', { salary_period: 'hourly' }],
  ])('keeps a pay whole of which %s was typed, and takes none of the page’s', async (_name, typed) => {
    const before = await stored(await createEditDraft(POSTING, PAID));
    const own = Object.entries(typed).map(([id, value]) => [id, { value, source: 'recruiter' }]);
    await saveDraft({ ...before, fields: { ...before.fields, ...Object.fromEntries(own) } });
    const { fields } = await stored(
      await createEditDraft(POSTING, PAID, { salary_low: '40,000', salary_high: '45,000' }),
    );
    const { salary_low, salary_high, salary_period } = valuesOf(fields);
    expect({ salary_low, salary_high, salary_period }).toEqual({
      salary_low: '30,000',
      salary_high: '35,000',
      salary_period: 'yearly',
      ...typed,
    });
  });

  it('replaces a pay of which nothing was typed, also one that was taken from an earlier page', async () => {
    await createEditDraft(POSTING, PAID, { salary_low: '32,000' });
    const { fields } = await stored(
      await createEditDraft(POSTING, PAID, { salary_low: '40,000', salary_high: '45,000' }),
    );
    expect(valuesOf(fields)).toMatchObject({ salary_low: '40,000', salary_high: '45,000' });
  });

  it('replaces what an earlier version of the page said', async () => {
    await createEditDraft(POSTING, ADVERT, { title: 'Head baker' });
    const { fields } = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Night baker' }));
    expect(fields.title?.value).toBe('Night baker');
  });
});

describe('discardSentEdit', () => {
  it('discards the edit that was sent', async () => {
    const key = await createEditDraft(POSTING, ADVERT, { title: 'Head baker' });
    await discardSentEdit({ posting: 'p-1', writtenAt: new Date(Date.now() + 1_000).toISOString() });
    expect(await loadDraft(key)).toBeUndefined();
  });

  it('keeps one that was edited further since', async () => {
    const draft = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Head baker' }));
    await saveDraft({ ...draft, changedAt: '2026-11-23T12:00:01.000Z' });
    await discardSentEdit({ posting: 'p-1', writtenAt: '2026-11-23T12:00:00.000Z' });
    expect(await loadDraft(draft.page)).toBeDefined();
  });

  it.each([
    ['put back', '2026-11-23T11:00:00.000Z'],
    ['right', '2026-11-23T12:00:01.000Z'],
  ])('keeps one that was edited further since, by a clock that was %s', async (_name, changedAt) => {
    const draft = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Head baker' }));
    await saveDraft({ ...draft, changedAt });
    const writtenAt = '2026-11-23T12:00:00.000Z';
    await discardSentEdit({ posting: 'p-1', writtenAt, composedAt: '2026-11-23T11:59:00.000Z' });
    expect(await loadDraft(draft.page)).toBeDefined();
  });

  it('discards the edit that was sent, although the clock was put back before it was accepted', async () => {
    const draft = await stored(await createEditDraft(POSTING, ADVERT, { title: 'Head baker' }));
    const [composedAt, writtenAt] = [draft.changedAt, '2026-11-01T12:00:00.000Z'];
    await discardSentEdit({ posting: 'p-1', writtenAt, composedAt });
    expect(await loadDraft(draft.page)).toBeUndefined();
  });

  it('ignores other drafts', async () => {
    const key = await createEditDraft(POSTING, ADVERT);
    await discardSentEdit({ posting: 'p-2', writtenAt: '2099-01-01T00:00:00.000Z' });
    expect(await loadDraft(key)).toBeDefined();
  });
});

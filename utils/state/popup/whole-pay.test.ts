// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import { type Draft, type DraftFields, valuesOf } from '@/utils/drafts/draft';
import { saveDraft } from '@/utils/drafts/draft-store';
import { mergeEdits } from '@/utils/drafts/merge-edits';
import type { AdvertReading } from '@/utils/reading/reading';
import { acceptPageValue } from './accept-page-value';
import { applyReading } from './apply-reading';
import { applyWords } from './apply-words';
import { chooseValue, confirmValues, editField } from './edit';
import { chooseOther, otherValuesOf } from './other-values';
import { rowStateOf } from './row-state';
import type { Session } from './session';

const WORDS = '£12.60 to £14 an hour plus tips';

/** The page's pay by the hour, with its words, and another one by the year. */
const HOURLY: AdvertReading = {
  address: PAGE,
  kind: 'advert',
  fields: {
    title: { value: 'Waiter', source: 'json-ld' },
    salary_low: { value: 12.6, source: 'text', check: true },
    salary_high: { value: 14, source: 'text' },
    salary_period: { value: 'hourly', source: 'text' },
    salary_text: { value: WORDS, source: 'text', check: true },
  },
  others: {
    pay: [{ source: 'json-ld', salary_low: 25_000, salary_high: 27_000, salary_period: 'yearly' }],
  },
  warnings: [],
};
const YEARLY: AdvertReading = {
  ...HOURLY,
  fields: {
    title: { value: 'Waiter', source: 'json-ld' },
    salary_low: { value: 25_000, source: 'text' },
    salary_high: { value: 27_000, source: 'text' },
    salary_period: { value: 'yearly', source: 'text' },
  },
  others: undefined,
};

let session: Session;

beforeEach(async () => {
  await emptyDatabase();
  session = sessionWith();
  await applyReading(session, HOURLY);
});

function payOf(fields: DraftFields): (string | string[] | undefined)[] {
  const values = valuesOf(fields);
  return [values.salary_low, values.salary_high, values.salary_period, values.salary_text || undefined];
}

const pay = () => payOf(session.draft.fields.value);

function chooseOtherPay(words: string): void {
  const other = otherValuesOf(session, 'salary_low').find((one) => one.words.includes(words));
  if (other) chooseOther(session, other);
}

describe('other pay', () => {
  it.each([
    ['as read', () => undefined],
    ['confirmed', () => confirmValues(session, ['salary_low', 'salary_text'])],
    ['offered for figures that the board rounds', () => chooseValue(session, 'salary_text', '£12.60')],
    ['picked', () => applyWords(session, 'salary_low', { text: 'From £11 an hour plus tips' })],
  ])(
    'has none of the words of the one before, and the first one has its own again: %s',
    async (_, before) => {
      await before();
      chooseOtherPay('£25,000');
      expect(pay()).toEqual(['25,000', '27,000', 'yearly', undefined]);
      chooseOtherPay('£12.60');
      expect(pay()).toEqual(['12.60', '14', 'hourly', WORDS]);
    },
  );

  it('stands beside words that the recruiter typed', () => {
    editField(session, 'salary_text', 'Negotiable');
    expect(otherValuesOf(session, 'salary_low')).toHaveLength(1);
    chooseOtherPay('£25,000');
    expect(pay()).toEqual(['25,000', '27,000', 'yearly', 'Negotiable']);
  });
});

describe('picked pay', () => {
  it.each(['£27,000 a year', 'From £27,000 a year plus tips'])('leaves typed words: %s', async (text) => {
    editField(session, 'salary_text', 'Negotiable');
    await applyWords(session, 'salary_low', { text });
    const [low, , period, words] = pay();
    expect([low, period, words]).toEqual(['27,000', 'yearly', 'Negotiable']);
  });

  it('replaces typed words where it has no figure', async () => {
    editField(session, 'salary_text', 'Negotiable');
    await applyWords(session, 'salary_low', { text: 'Grade 7' });
    expect(session.draft.values.value.salary_text).toBe('Grade 7');
  });
});

describe('pay on a page that has changed', () => {
  it.each([
    ['confirmed', () => confirmValues(session, rowStateOf(session, 'pay').unsure), ['12.60', '14']],
    ['confirmed in one field', () => confirmValues(session, ['salary_low']), ['12.60', '14']],
    ['typed in part', () => editField(session, 'salary_high', '15'), ['12.60', '15']],
    ['emptied in part', () => editField(session, 'salary_high', ''), ['12.60', '']],
  ])('stays whole, and is replaced as a whole: %s', async (_, edit, [low, high]) => {
    edit();
    await applyReading(session, YEARLY);
    expect(pay()).toEqual([low, high, 'hourly', WORDS]);
    expect([...session.draft.pageChanges.value.keys()]).toContain('salary_low');
    acceptPageValue(session, 'salary_low');
    expect(pay()).toEqual(['25,000', '27,000', 'yearly', undefined]);
    expect(session.draft.pageChanges.value.size).toBe(0);
    await applyReading(session, HOURLY);
    expect(pay()).toEqual(['12.60', '14', 'hourly', WORDS]);
  });

  it('is the page’s where only its words were typed', async () => {
    editField(session, 'salary_text', 'Negotiable');
    await applyReading(session, YEARLY);
    expect(pay()).toEqual(['25,000', '27,000', 'yearly', 'Negotiable']);
  });

  it('is the page’s where it had no figures, and only their period was chosen', async () => {
    await applyReading(session, { ...HOURLY, fields: { title: { value: 'Waiter', source: 'json-ld' } } });
    editField(session, 'salary_period', 'hourly');
    await applyReading(session, YEARLY);
    expect(pay()).toEqual(['25,000', '27,000', 'hourly', undefined]);
  });
});

describe('pay in two forms', () => {
  const draftWith = (fields: DraftFields): Draft => ({ page: PAGE, fields, changedAt: '' });
  const read = (values: readonly [string, string, string]): DraftFields => ({
    salary_low: { value: values[0], source: 'text' },
    salary_high: { value: values[1], source: 'text' },
    salary_period: { value: values[2], source: 'text' },
  });

  it('is taken over as a whole, where each has read another one', () => {
    const base = draftWith(read(['12.60', '14', 'hourly']));
    const mine = draftWith(read(['25,000', '27,000', 'yearly']));
    const theirs = draftWith({ ...base.fields, salary_low: { value: '13', source: 'recruiter' } });
    const { draft, taken } = mergeEdits(base, mine, theirs);
    expect(payOf(draft.fields)).toEqual(['13', '14', 'hourly', undefined]);
    expect(taken).toEqual(['salary_low', 'salary_high', 'salary_period']);
  });

  it('has both edits where each edited a part', () => {
    const base = draftWith(read(['12.60', '14', 'hourly']));
    const mine = draftWith({ ...base.fields, salary_high: { value: '15', source: 'recruiter' } });
    const theirs = draftWith({ ...base.fields, salary_low: { value: '13', source: 'recruiter' } });
    expect(payOf(mergeEdits(base, mine, theirs).draft.fields)).toEqual(['13', '15', 'hourly', undefined]);
  });

  it('is the stored one, where the draft could not be read at first', async () => {
    const fields = session.draft.fields.value;
    await saveDraft({
      page: PAGE,
      fields: { ...fields, salary_low: { value: '13', source: 'recruiter' } },
      changedAt: '2026-01-01T00:00:00.000Z',
      revision: '1',
    });
    session = sessionWith();
    session.draft.loadState.value = 'failed';
    await applyReading(session, YEARLY);
    await expect.poll(() => session.draft.loadState.value).toBe('loaded');
    expect(pay()).toEqual(['13', '14', 'hourly', WORDS]);
  });
});

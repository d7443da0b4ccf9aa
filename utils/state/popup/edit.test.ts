import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import { ACME } from '@/tests/support/written';
import { openDatabase } from '@/utils/database/database';
import { loadDraft } from '@/utils/drafts/draft-store';
import { chooseAccount, chooseCoreskill, confirmValue, editField } from './edit';
import { leaveField, tidyAll } from './leave-field';
import type { Session } from './session';

let session: Session;
const kept = async () => (await loadDraft(PAGE))?.fields;
const told = () => session.ui.visibleIssues.value.map(({ field }) => field);

beforeEach(async () => {
  await emptyDatabase();
  session = sessionWith();
});

describe('edit', () => {
  it('makes the value the recruiter’s, without the reader’s doubt and note, and keeps it at once', async () => {
    session = sessionWith({
      fields: {
        title: { value: 'Baker', source: 'text', check: true, note: 'Not sure' },
        reference: { value: 'R-1', source: 'json-ld' },
      },
    });
    editField(session, 'title', 'Head baker');
    expect(session.draft.fields.value.title).toEqual({ value: 'Head baker', source: 'recruiter' });
    expect(await kept()).toEqual({
      title: { value: 'Head baker', source: 'recruiter' },
      reference: { value: 'R-1', source: 'json-ld' },
    });
  });

  it('keeps that a field was emptied', async () => {
    editField(session, 'reference', '');
    editField(session, 'specialisms', []);
    expect(await kept()).toEqual({
      reference: { value: '', source: 'recruiter' },
      specialisms: { value: [], source: 'recruiter' },
    });
  });

  it('keeps the last of many keystrokes', async () => {
    for (const typed of ['B', 'Ba', 'Bak', 'Bake', 'Baker']) editField(session, 'title', typed);
    expect((await kept())?.title?.value).toBe('Baker');
  });

  it('takes what the board said of the field away', () => {
    editField(session, 'title', 'Baker');
    expect([...session.posting.editedFields.value]).toEqual(['title']);
  });

  it('tells nothing while it is typed', () => {
    editField(session, 'salary_low', 'lots');
    expect(session.draft.issues.value.map(({ field }) => field)).toContain('salary_low');
    expect(told()).toEqual([]);
  });

  it('keeps nothing for a tab that shows no web page', async () => {
    session = sessionWith({ key: undefined });
    editField(session, 'title', 'Baker');
    expect(await (await openDatabase()).getAll('drafts')).toEqual([]);
  });

  it('says so while the browser refuses to keep it, and no longer once it does', async () => {
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    editField(session, 'title', 'Baker');
    await vi.waitUntil(() => session.draft.storageFault.value === 'full');
    refusing.mockRestore();
    editField(session, 'title', 'Head baker');
    await vi.waitUntil(() => !session.draft.storageFault.value);
    expect((await kept())?.title?.value).toBe('Head baker');
  });
});

describe('leave', () => {
  it('tidies what was typed, keeps that and tells what is wrong', async () => {
    editField(session, 'salary_low', '24k');
    await leaveField(session, 'salary_low');
    expect((await kept())?.salary_low).toEqual({ value: '24,000', source: 'recruiter' });
    expect(told()).toEqual([]);
    editField(session, 'salary_low', ' lots ');
    await leaveField(session, 'salary_low');
    expect(session.draft.values.value.salary_low).toBe('lots');
    expect(told()).toEqual(['salary_low']);
  });

  it('tells only of the field that was left', async () => {
    editField(session, 'title', '');
    editField(session, 'location', 'Glasgow');
    await leaveField(session, 'location');
    expect(told()).toEqual(['location']);
  });

  it('tells nothing of a field that never held anything', async () => {
    await leaveField(session, 'title');
    expect(told()).toEqual([]);
  });

  it('leaves what the page said as it is', async () => {
    session = sessionWith({ fields: { title: { value: 'Night  baker', source: 'json-ld' } } });
    await leaveField(session, 'title');
    expect(session.draft.fields.value.title).toEqual({ value: 'Night  baker', source: 'json-ld' });
  });

  it('lets what is typed on in the meantime win', async () => {
    editField(session, 'closing_date', '30/11');
    const left = leaveField(session, 'closing_date');
    editField(session, 'closing_date', 'tomorrow');
    await left;
    expect(session.draft.values.value.closing_date).toBe('tomorrow');
  });
});

it('tidyAll tidies every field that was typed in, also those not left yet', async () => {
  session = sessionWith({ fields: { title: { value: ' Baker ', source: 'json-ld' } } });
  editField(session, 'salary_high', '£26.5k');
  editField(session, 'location', 'g21al');
  await tidyAll(session);
  expect(session.draft.values.value).toEqual({ title: ' Baker ', salary_high: '26,500', location: 'G2 1AL' });
  expect(told()).toEqual([]);
});

describe('chooseCoreskill', () => {
  it('lets specialisms go that do not belong to it, and keeps those that do', async () => {
    chooseCoreskill(session, 'Sales');
    editField(session, 'specialisms', ['Car Sales', 'Sales Manager']);
    chooseCoreskill(session, 'Retail');
    expect(await kept()).toEqual({
      coreskill: { value: 'Retail', source: 'recruiter' },
      specialisms: { value: ['Sales Manager'], source: 'recruiter' },
    });
  });

  it('adds a specialism that was chosen with it, once, and says what went', () => {
    expect(chooseCoreskill(session, 'Sales', 'Car Sales')).toEqual([]);
    expect(chooseCoreskill(session, 'Sales', 'Sales Manager')).toEqual([]);
    expect(chooseCoreskill(session, 'Sales', 'Car Sales')).toEqual([]);
    expect(session.draft.values.value.specialisms).toEqual(['Car Sales', 'Sales Manager']);
    expect(chooseCoreskill(session, 'Retail', 'Butcher')).toEqual(['Car Sales']);
    expect(session.draft.values.value).toEqual({
      coreskill: 'Retail',
      specialisms: ['Sales Manager', 'Butcher'],
    });
  });

  it('leaves specialisms alone that all belong to it', () => {
    const suggested = { value: ['Sales Manager'], source: 'suggestion' as const };
    session = sessionWith({ fields: { specialisms: suggested } });
    chooseCoreskill(session, 'Retail');
    expect(session.draft.fields.value.specialisms).toEqual(suggested);
  });

  it.each(['', 'Baking', 'constructor', '__proto__', 'Customer Services'])(
    '%j has no specialisms',
    (name) => {
      editField(session, 'specialisms', ['length']);
      chooseCoreskill(session, name);
      expect(session.draft.values.value).toEqual({ coreskill: name, specialisms: [] });
    },
  );
});

it('confirm lets a doubtful value stand as the recruiter’s own', async () => {
  session = sessionWith({ fields: { title: { value: 'Baker', source: 'text', check: true } } });
  confirmValue(session, 'title');
  confirmValue(session, 'reference');
  expect(await kept()).toEqual({ title: { value: 'Baker', source: 'recruiter' } });
});

it('chooseAccount takes the account to post through', () => {
  const other = { id: 'b', label: 'Other', username: 'other' };
  session = sessionWith({ accounts: [ACME, other] });
  chooseAccount(session, other);
  expect(session.posting.account.value).toEqual(other);
});

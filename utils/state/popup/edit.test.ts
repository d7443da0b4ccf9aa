import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { PAGE, sessionWith } from '@/tests/support/session';
import { ACME } from '@/tests/support/written';
import type { FieldId } from '@/utils/advert/fields';
import { openDatabase } from '@/utils/database/database';
import { loadDraft } from '@/utils/drafts/draft-store';
import { chooseCoreskill } from './choose-coreskill';
import { chooseAccount, confirmValues, editField } from './edit';
import { leaveField, tidyAll } from './leave-field';
import type { Session } from './session';

let session: Session;
const storedFields = async () => (await loadDraft(PAGE))?.fields;
const visibleIssueFields = () => session.ui.visibleIssues.value.map(({ field }) => field);

beforeEach(async () => {
  await emptyDatabase();
  session = sessionWith();
});

describe('edit', () => {
  it('makes the value the recruiter’s, without doubt and note, and saves it at once', async () => {
    session = sessionWith({
      fields: {
        title: { value: 'Baker', source: 'text', check: true, note: 'Not sure' },
        reference: { value: 'R-1', source: 'json-ld' },
      },
    });
    editField(session, 'title', 'Head baker');
    expect(session.draft.fields.value.title).toEqual({ value: 'Head baker', source: 'recruiter' });
    expect(await storedFields()).toEqual({
      title: { value: 'Head baker', source: 'recruiter' },
      reference: { value: 'R-1', source: 'json-ld' },
    });
  });

  it('saves that a field was emptied', async () => {
    editField(session, 'reference', '');
    editField(session, 'specialisms', []);
    expect(await storedFields()).toEqual({
      reference: { value: '', source: 'recruiter' },
      specialisms: { value: [], source: 'recruiter' },
    });
  });

  it('saves the last of many keystrokes', async () => {
    for (const typed of ['B', 'Ba', 'Bak', 'Bake', 'Baker']) editField(session, 'title', typed);
    expect((await storedFields())?.title?.value).toBe('Baker');
  });

  it.each<[FieldId, string | string[]]>([
    ['title', 'B'.repeat(500_001)],
    ['description', `<p>${'Bake. '.repeat(100_000)}</p>`],
    ['specialisms', Array.from({ length: 401 }, (_none, at) => `S${at}`)],
  ])('keeps the draft where more is put into %s than can be stored', async (id, value) => {
    editField(session, 'reference', 'R-1');
    editField(session, id, value);
    expect(await storedFields()).toEqual({
      reference: { value: 'R-1', source: 'recruiter' },
      [id]: session.draft.fields.value[id],
    });
    const issues = session.draft.issues.value.map(({ field }) => field);
    if (typeof value === 'string') expect(issues).toContain(id);
  });

  it('clears the board’s issue of the field', () => {
    editField(session, 'title', 'Baker');
    expect([...session.posting.editedFields.value]).toEqual(['title']);
  });

  it('shows no issue while typing', () => {
    editField(session, 'salary_low', 'lots');
    expect(session.draft.issues.value.map(({ field }) => field)).toContain('salary_low');
    expect(visibleIssueFields()).toEqual([]);
  });

  it('saves nothing for a tab without a web page', async () => {
    session = sessionWith({ key: undefined });
    editField(session, 'title', 'Baker');
    expect(await (await openDatabase()).getAll('drafts')).toEqual([]);
  });

  it('reports that the browser refuses storage, until it works again', async () => {
    const refusing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    editField(session, 'title', 'Baker');
    await vi.waitUntil(() => session.draft.fault.value?.fault === 'full');
    refusing.mockRestore();
    editField(session, 'title', 'Head baker');
    await vi.waitUntil(() => !session.draft.fault.value);
    expect((await storedFields())?.title?.value).toBe('Head baker');
  });
});

describe('leave', () => {
  it('tidies the typed value, saves it and shows its issues', async () => {
    editField(session, 'salary_low', '24k');
    await leaveField(session, 'salary_low');
    expect((await storedFields())?.salary_low).toEqual({ value: '24,000', source: 'recruiter' });
    expect(visibleIssueFields()).toEqual([]);
    editField(session, 'salary_low', ' lots ');
    await leaveField(session, 'salary_low');
    expect(session.draft.values.value.salary_low).toBe('lots');
    expect(visibleIssueFields()).toEqual(['salary_low']);
  });

  it('shows issues of the left field only', async () => {
    editField(session, 'title', '');
    editField(session, 'location', 'Glasgow');
    await leaveField(session, 'location');
    expect(visibleIssueFields()).toEqual(['location']);
  });

  it('shows no issue for a field that never had a value', async () => {
    await leaveField(session, 'title');
    expect(visibleIssueFields()).toEqual([]);
  });

  it('leaves a value from the page unchanged', async () => {
    session = sessionWith({ fields: { title: { value: 'Night  baker', source: 'json-ld' } } });
    await leaveField(session, 'title');
    expect(session.draft.fields.value.title).toEqual({ value: 'Night  baker', source: 'json-ld' });
  });

  it('does not replace what is typed meanwhile', async () => {
    editField(session, 'closing_date', '30/11');
    const left = leaveField(session, 'closing_date');
    editField(session, 'closing_date', 'tomorrow');
    await left;
    expect(session.draft.values.value.closing_date).toBe('tomorrow');
  });
});

it('tidyAll tidies every edited field, including those not left yet', async () => {
  session = sessionWith({ fields: { title: { value: ' Baker ', source: 'json-ld' } } });
  editField(session, 'salary_high', '£26.5k');
  editField(session, 'location', 'g21al');
  await tidyAll(session);
  expect(session.draft.values.value).toEqual({ title: ' Baker ', salary_high: '26,500', location: 'G2 1AL' });
  expect(visibleIssueFields()).toEqual([]);
});

describe('chooseCoreskill', () => {
  it('removes specialisms of other coreskills, and keeps the others', async () => {
    chooseCoreskill(session, 'Sales');
    editField(session, 'specialisms', ['Car Sales', 'Sales Manager']);
    chooseCoreskill(session, 'Retail');
    expect(await storedFields()).toEqual({
      coreskill: { value: 'Retail', source: 'recruiter' },
      specialisms: { value: ['Sales Manager'], source: 'recruiter' },
    });
  });

  it('adds the specialism chosen with it, once, and reports removed ones', () => {
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

  it('keeps specialisms that all belong to it', () => {
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

it('confirm makes a doubtful value the recruiter’s', async () => {
  session = sessionWith({ fields: { title: { value: 'Baker', source: 'text', check: true } } });
  confirmValues(session, ['title', 'reference']);
  expect(await storedFields()).toEqual({ title: { value: 'Baker', source: 'recruiter' } });
});

it('chooseAccount sets the account to post through', () => {
  const other = { id: 'b', label: 'Other', username: 'other' };
  session = sessionWith({ accounts: [ACME, other] });
  chooseAccount(session, other);
  expect(session.posting.account.value).toEqual(other);
});

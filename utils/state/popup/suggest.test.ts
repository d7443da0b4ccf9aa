// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionWith } from '@/tests/support/session';
import { rememberChoice } from '@/utils/settings/choices';
import { chooseCoreskill } from './choose-coreskill';
import { editField } from './edit';
import type { Session } from './session';
import { suggestFor } from './suggest';

let session: Session;

function read(title: string): void {
  session.draft.fields.value = {
    ...session.draft.fields.value,
    title: { value: title, source: 'json-ld' },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  session = sessionWith();
});

describe('suggestion', () => {
  it('that is clear is filled in, to be confirmed', async () => {
    read('Sales Ledger Clerk');
    await suggestFor(session);
    expect(session.ui.suggestion.value?.confidence).toBe('clear');
    expect(session.draft.fields.value.coreskill).toEqual({
      value: 'Accountancy',
      source: 'suggestion',
      check: true,
    });
  });

  it('is removed when its title changes', async () => {
    read('Sales Ledger Clerk');
    await suggestFor(session);
    read('Operations Manager');
    await suggestFor(session);
    expect(session.draft.fields.value.coreskill).toBeUndefined();
    editField(session, 'title', '');
    await suggestFor(session);
    expect(session.ui.suggestion.value).toBeUndefined();
  });

  it('never replaces the recruiter’s choice, or one that they removed', async () => {
    read('Sales Ledger Clerk');
    chooseCoreskill(session, 'Sales');
    await suggestFor(session);
    expect(session.draft.values.value.coreskill).toBe('Sales');
    editField(session, 'coreskill', '');
    await suggestFor(session);
    expect(session.draft.values.value.coreskill).toBe('');
  });

  it('learns from earlier choices for the company', async () => {
    await rememberChoice({
      company: 'Crumb & Co',
      title: 'Night Owl',
      coreskill: 'Hospitality / Catering / Tourism',
    });
    read('Night Owl');
    session.page.reading.value = {
      kind: 'advert',
      fields: { company: { value: 'Crumb & Co', source: 'text' } },
      warnings: [],
    };
    await suggestFor(session);
    expect(session.ui.suggestion.value?.ranked[0]?.coreskill).toBe('Hospitality / Catering / Tourism');
  });

  it('learns for the company of a copy, which has no page', async () => {
    await rememberChoice({
      company: 'Crumb & Co',
      title: 'Night Owl',
      coreskill: 'Hospitality / Catering / Tourism',
    });
    for (const company of ['One Ltd', 'Two Ltd', 'Three Ltd']) {
      await rememberChoice({ company, title: 'Night Owl', coreskill: 'Retail' });
    }
    session = sessionWith({ company: 'Crumb & Co' });
    read('Night Owl');
    await suggestFor(session);
    expect(session.ui.suggestion.value?.ranked[0]?.coreskill).toBe('Hospitality / Catering / Tourism');
  });
});

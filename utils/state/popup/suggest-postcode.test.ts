// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionWith } from '@/tests/support/session';
import { rememberChoice } from '@/utils/settings/choices';
import { editField } from './edit';
import type { Session } from './session';
import { suggestPostcodeFor } from './suggest-postcode';

let session: Session;

function read(place: string): void {
  session.page.reading.value = {
    kind: 'advert',
    fields: { place: { value: place, source: 'text' }, company: { value: 'Crumb & Co', source: 'text' } },
    placeHints: [{ from: 'language', words: 'en-GB' }],
    warnings: [],
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  session = sessionWith();
});

it('postcode: the middle of the town is filled in, to be confirmed', async () => {
  read('Perth');
  await suggestPostcodeFor(session);
  expect(session.draft.fields.value.location).toEqual({ value: 'PH2', source: 'suggestion', check: true });
});

it('postcode: nothing is filled in for namesakes or several places', async () => {
  for (const place of ['Newport', 'Oban or Elgin', 'Remote']) {
    read(place);
    await suggestPostcodeFor(session);
    expect(session.draft.fields.value.location).toBeUndefined();
  }
});

it('postcode: the recruiter’s stays, even an emptied one', async () => {
  read('Perth');
  editField(session, 'location', '');
  await suggestPostcodeFor(session);
  expect(session.draft.values.value.location).toBe('');
});

it('postcode: the one that was posted for this company and place comes first', async () => {
  await rememberChoice({
    company: 'Crumb & Co',
    title: 'Baker',
    coreskill: 'Retail',
    place: 'Perth',
    location: 'PH1 5AA',
  });
  read('Perth');
  await suggestPostcodeFor(session);
  expect(session.draft.values.value.location).toBe('PH1 5AA');
});

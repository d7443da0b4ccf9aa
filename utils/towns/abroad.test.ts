import { describe, expect, it } from 'vitest';
import type { AdvertReading } from '@/utils/reading/reading';
import { addPlace } from './add-place';
import { readPlaceOfWork } from './place';
import { suggestPostcode } from './suggest-postcode';

const COUNTRIES = [
  ...['Australia', 'Canada', 'France', 'Germany', 'Ireland', 'Jamaica', 'Massachusetts', 'Netherlands'],
  ...['New South Wales', 'New Zealand', 'Ontario', 'South Africa', 'Spain', 'United States', 'USA'],
];

const british = (fields: AdvertReading['fields']): AdvertReading => ({
  kind: 'advert',
  fields,
  placeHints: [{ from: 'language', words: 'en-GB' }],
  warnings: [],
});
const from = (value: string) => ({ value, source: 'text' as const });

describe.each(COUNTRIES)('towns: Perth, %s', (country) => {
  const place = `Perth, ${country}`;

  it('is no British place of work', () => {
    expect(readPlaceOfWork(place)).toMatchObject({ several: false, towns: [] });
  });

  it('gets no British postcode', () => {
    expect(suggestPostcode(british({ place: from(place) }), [])).toBeUndefined();
  });

  it('is not taken from the text', () => {
    const description = from(`<p>You will be based in Perth, ${country}.</p>`);
    expect(addPlace(british({ title: from('Baker'), description })).fields.place).toBeUndefined();
  });
});

it('towns: Northern Ireland is not abroad', () => {
  expect(readPlaceOfWork('Newry, Northern Ireland')).toMatchObject({ town: 'Newry' });
  expect(suggestPostcode(british({ place: from('Newry, Northern Ireland') }), [])).toBe('BT35');
});

it('towns: an advert that speaks of Ireland, and of nothing British, gets no postcode', () => {
  const read = (text: string): AdvertReading => ({
    kind: 'advert',
    fields: { place: from('Newry'), description: from(text) },
    warnings: [],
  });
  expect(suggestPostcode(read('<p>We bake for all of Ireland.</p>'), [])).toBeUndefined();
  expect(suggestPostcode(read('<p>We bake for all of Northern Ireland.</p>'), [])).toBe('BT35');
});

it.each([
  ['its apply link', { application_url: from('https://www.inverbrae.ac.uk/jobs/17') }],
  ['its e-mail address', { application_email: from('jobs@inverbrae.co.uk') }],
])('towns: an advert is British by %s', (_by, fields) => {
  const read: AdvertReading = {
    kind: 'advert',
    fields: { company: from('University of Perth'), ...fields },
    warnings: [],
  };
  expect(addPlace(read).fields.place).toMatchObject({ value: 'Perth' });
});

it.each<[string, string | undefined]>([
  ['Based in Liverpool, we make games.', 'Liverpool'],
  ['You will be based in London, Ontario.', undefined],
  ['Based in Perth, we make games.', undefined],
  ['Based in Liverpool, we pay $40,000.', undefined],
  ['We once sold a game to Liverpool.', undefined],
])('towns: a city needs no sign of Britain where the text says that the job is there: %s', (words, place) => {
  const description = from(`<p>${words}</p>`);
  const read: AdvertReading = { kind: 'advert', fields: { title: from('Baker'), description }, warnings: [] };
  expect(addPlace(read).fields.place?.value).toBe(place);
});

import { expect, it } from 'vitest';
import type { AdvertReading, PlaceHint } from '@/utils/reading/reading';
import { type PastPostcode, suggestPostcode } from './suggest-postcode';

function suggest(
  place: string | undefined,
  hints: readonly (readonly [PlaceHint['from'], string])[] = [],
  past: readonly PastPostcode[] = [],
  office?: string,
): string | undefined {
  const reading: AdvertReading = {
    kind: 'advert',
    fields: {
      company: { value: 'Crumb & Co', source: 'text' },
      ...(place ? { place: { value: place, source: 'text' } } : {}),
    },
    placeHints: [{ from: 'language', words: 'en-GB' }, ...hints.map(([from, words]) => ({ from, words }))],
    warnings: [],
  };
  return suggestPostcode(reading, past, office);
}

it.each([
  ['Perth', 'PH2'],
  ['Hybrid, Perth', 'PH2'],
  ['Leith', 'EH6'],
  ['Leith, Edinburgh', 'EH6'],
  ['Isle of Skye', 'IV51'],
  ['Shetland', 'ZE1'],
  ['Greater Glasgow', 'G2'],
  ['Leeds', 'LS1'],
  ['Newport, Isle of Wight', 'PO30'],
  ['University of Stirling', 'FK9'],
])('postcode: the middle of %s', (place, outcode) => {
  expect(suggest(place)).toBe(outcode);
});

it.each([
  'South East London',
  'west London',
  'Newport',
  'Glasgow or Edinburgh',
  'Various sites',
  'Remote',
  'Kent',
  'Dublin, Ireland',
  'Boston, MA',
  'Scotland',
])('postcode: none for %s', (place) => {
  expect(suggest(place)).toBeUndefined();
});

it('postcode: an address in the job’s town', () => {
  const address = ['footer', 'Crumb & Co, 1 Mill Lane, Perth PH1 5AA'] as const;
  expect(suggest('Perth', [address])).toBe('PH1 5AA');
  expect(suggest(undefined, [address])).toBe('PH1 5AA');
  expect(suggest('Dundee', [address])).toBe('DD1');
  expect(suggest('Remote', [address])).toBeUndefined();
});

it('postcode: an address tells namesakes apart', () => {
  expect(suggest('Newport', [['footer', 'Newport NP20 1AA']])).toBe('NP20 1AA');
});

it('postcode: none of several addresses', () => {
  const addresses = [
    ['footer', 'Mill Lane, Perth PH1 5AA'],
    ['footer', 'South Street, Perth PH2 8AB'],
  ] as const;
  expect(suggest(undefined, addresses)).toBeUndefined();
  expect(suggest('Perth', addresses)).toBe('PH2');
});

it.each(['Registered office: Mill Lane, Perth PH1 5AA', 'Crumb & Co Headquarters, Perth PH1 5AA'])(
  'postcode: none of an address at which nobody need work: %s',
  (address) => expect(suggest(undefined, [['footer', address]])).toBeUndefined(),
);

it('postcode: none of a jobs board’s address', () => {
  const hints = [
    ['site', 'Oat Board Jobs'],
    ['footer', 'Oat Board Jobs, Mill Lane, Perth PH1 5AA'],
  ] as const;
  expect(suggest(undefined, hints)).toBeUndefined();
});

it('postcode: what was posted for this company and place', () => {
  const past = [
    { company: 'Other', place: 'Perth', location: 'PH1 1AA' },
    { company: 'crumb & co', place: 'perth', location: 'PH2 8XX' },
  ];
  expect(suggest('Perth', [['footer', 'Perth PH1 5AA']], past)).toBe('PH2 8XX');
  expect(suggest('Dundee', [], past)).toBe('DD1');
});

it('postcode: the settings’ office, if it is in the job’s town or no town is named', () => {
  expect(suggest('Perth', [], [], 'PH1 5AA')).toBe('PH1 5AA');
  expect(suggest(undefined, [], [], 'PH1 5AA')).toBe('PH1 5AA');
  expect(suggest('Dundee', [], [], 'PH1 5AA')).toBe('DD1');
});

it('postcode: a labelled town on a page without a sign of another country', () => {
  const from = (value: string) => ({ value, source: 'text' as const });
  const read = (text: string): AdvertReading => ({
    kind: 'advert',
    fields: { place: from('Exeter'), description: from(text) },
    warnings: [],
  });
  expect(suggestPostcode(read('<p>Rigging and splicing.</p>'), [])).toBe('EX4');
  expect(suggestPostcode(read('<p>Rigging, $20 an hour, 401k.</p>'), [])).toBeUndefined();
});

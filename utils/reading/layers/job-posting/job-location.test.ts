import { expect, it } from 'vitest';
import { type JobLocation, readJobLocation } from './job-location';
import type { Json } from './json';

const leeds = { addressLocality: 'Leeds', postalCode: 'LS10 1AA', addressCountry: 'GB' };

it.each<[string, Json, JobLocation]>([
  ['a place', { '@type': 'Place', address: leeds }, { place: 'Leeds', location: 'LS10 1AA', country: 'GB' }],
  ['an address', leeds, { place: 'Leeds', location: 'LS10 1AA', country: 'GB' }],
  ['text', '14 Mill Wynd, Kelso TD5 7HZ', { place: '14 Mill Wynd, Kelso TD5 7HZ', location: 'TD5 7HZ' }],
  ['an address as text', { address: 'Kelso' }, { place: 'Kelso' }],
  [
    'a whole address as name',
    { name: 'The Ropery, 1 Pier Road, Oban PA34 4LN' },
    { place: 'The Ropery, 1 Pier Road, Oban PA34 4LN', location: 'PA34 4LN' },
  ],
  [
    'a first place that a system had nothing to write for',
    [
      {
        address: { streetAddress: 'UNAVAILABLE', addressLocality: 'UNAVAILABLE', postalCode: 'UNAVAILABLE' },
      },
      { address: leeds },
    ],
    { place: 'Leeds', location: 'LS10 1AA', country: 'GB' },
  ],
  ['a name', { name: 'Head office' }, { place: 'Head office' }],
  ['a town twice', { address: { addressLocality: 'York', addressRegion: 'York' } }, { place: 'York' }],
  [
    'an address of nothing but a postcode',
    { address: { '@type': 'PostalAddress', postalCode: 'G2 1AL', addressCountry: 'GB' } },
    { location: 'G2 1AL', country: 'GB' },
  ],
  [
    'half a postcode',
    { address: { addressLocality: 'Perth', postalCode: 'ph1' } },
    { place: 'Perth', location: 'PH1' },
  ],
  [
    'a postcode in the town',
    { address: { addressLocality: 'Leeds LS1 4AP' } },
    { place: 'Leeds LS1 4AP', location: 'LS1 4AP' },
  ],
  [
    'a postcode that is none',
    { address: { addressLocality: 'London', postalCode: 'EC27 5EA' } },
    { place: 'London' },
  ],
  [
    'a country in words',
    { address: { addressLocality: 'Ayr', addressCountry: { name: 'Scotland' } } },
    { place: 'Ayr', country: 'GB' },
  ],
  [
    'another country',
    { address: { addressLocality: 'Lyon', postalCode: '69001', addressCountry: 'FR' } },
    { place: 'Lyon, FR', country: 'FR' },
  ],
  [
    'several places',
    [
      { address: leeds },
      { address: { addressLocality: 'York', postalCode: 'YO1 7HH', addressCountry: 'GB' } },
    ],
    { place: 'Leeds; York', country: 'GB' },
  ],
  [
    'one place twice',
    [{ address: leeds }, { address: leeds }],
    { place: 'Leeds', location: 'LS10 1AA', country: 'GB' },
  ],
  ['nothing', null, {}],
  ['placeholders', { address: { addressLocality: '-', postalCode: 'null' } }, {}],
  ...[
    'United Kingdom of Great Britain and Northern Ireland',
    'The United Kingdom',
    'UK - England',
    'U.K.',
    'GB-SCT',
    'Wales (Cymru)',
  ].map((addressCountry): [string, Json, JobLocation] => [
    `the country ${addressCountry}`,
    { ...leeds, addressCountry },
    { place: 'Leeds', location: 'LS10 1AA', country: 'GB' },
  ]),
  [
    'a country that begins like one',
    { addressLocality: 'Kyiv', addressCountry: 'Ukraine' },
    { place: 'Kyiv, Ukraine', country: 'Ukraine' },
  ],
])('job location: reads %s', (_, jobLocation, expected) => {
  expect(readJobLocation(jobLocation)).toEqual(expected);
});

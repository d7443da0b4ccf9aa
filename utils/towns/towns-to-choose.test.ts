import { expect, it } from 'vitest';
import type { AdvertReading } from '@/utils/reading/reading';
import { townsToChoose } from './towns-to-choose';

function advert(text: string, place?: string, currency = 'GBP'): AdvertReading {
  const from = (value: string) => ({ value, source: 'text' as const });
  return {
    kind: 'advert',
    fields: {
      title: from('Cleaner'),
      description: from(text),
      salary_currency: from(currency),
      ...(place ? { place: from(place) } : {}),
    },
    warnings: [],
  };
}

const named = (reading: AdvertReading) => {
  const { towns, from } = townsToChoose(reading);
  return { from, towns: towns.map(({ name }) => name) };
};

const COTTAGES = '<p>Cottages between Dunkeld and Kenmore. The laundry is done in Aberfeldy.</p>';

it('towns to choose: of the place, where the table has it', () => {
  expect(named(advert(COTTAGES, 'Perth'))).toEqual({ from: 'place', towns: ['Perth'] });
  expect(named(advert(COTTAGES, 'Ayr or Troon'))).toEqual({ from: 'place', towns: ['Ayr', 'Troon'] });
});

it.each([
  ['without a place', undefined],
  ['where the place is a county', 'Perthshire'],
  ['where the place is unknown', 'Various'],
])('towns to choose: those that the advert mentions %s, the likeliest first', (_, place) => {
  expect(named(advert(COTTAGES, place))).toEqual({
    from: 'text',
    towns: ['Aberfeldy', 'Dunkeld', 'Kenmore'],
  });
});

it('towns to choose: no more than three, and none of a name that many places share', () => {
  const many = '<p>Our vans go to Ayr, Troon, Irvine, Girvan and Maybole.</p>';
  expect(named(advert(many)).towns).toHaveLength(3);
  expect(named(advert('<p>Our vans go to Newport and Irvine.</p>')).towns).toEqual(['Irvine']);
});

it('towns to choose: none for an advert abroad', () => {
  expect(named(advert('<p>Our office is in Perth.</p>', undefined, 'AUD')).towns).toEqual([]);
});

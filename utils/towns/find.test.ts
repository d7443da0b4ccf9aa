import { describe, expect, it } from 'vitest';
import { findTowns } from './find';

const named = (place: string) => findTowns(place).map(({ name, district }) => `${name}, ${district}`);

describe('findTowns', () => {
  it.each([
    ['Perth', 'PH1'],
    ['Dundee, Dundee City', 'DD1'],
    ['Glasgow City Centre', 'G2'],
    ['Hybrid working, Inverness', 'IV2'],
    ['EDINBURGH', 'EH1'],
  ])('offers outcodes of %s', (place, outcode) => {
    const [town, ...more] = findTowns(place);
    expect(more).toEqual([]);
    expect(town?.outcodes).toContain(outcode);
  });

  it('lists the nearest outcode first', () => {
    expect(findTowns('Motherwell')[0]?.outcodes[0]).toBe('ML1');
  });

  it('lists every place of several', () => {
    expect(named('Glasgow or Edinburgh')).toEqual(['Glasgow, Glasgow City', 'Edinburgh, City of Edinburgh']);
  });

  it('distinguishes places of one name', () => {
    expect(named('Newport').length).toBeGreaterThan(3);
    expect(named('Newport, Isle of Wight')).toEqual(['Newport, Isle Of Wight']);
  });

  it.each(['', 'Remote', 'United Kingdom', 'Berlin', '__proto__', 'constructor', '|||'])(
    'finds no town in “%s”',
    (place) => {
      expect(findTowns(place)).toEqual([]);
    },
  );
});

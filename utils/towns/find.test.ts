import { describe, expect, it } from 'vitest';
import { findTowns, namesOnlyTowns } from './find';

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

describe('namesOnlyTowns', () => {
  it.each([
    'Elgin, Moray',
    'Ruthin, Denbighshire',
    'Nairn, Nairnshire',
    'Newport, Isle of Wight',
    'Barnstaple, North Devon',
    'Paisley, Renfrewshire',
    'Hexham, Northumberland',
    'Wrexham, Clwyd',
    'Stromness, Orkney',
    'Lerwick, Shetland',
    'Peebles, Peeblesshire',
    'Selkirk, Selkirkshire',
    'Arbroath, Angus',
    'Kinross, Perth and Kinross',
    'Bodmin, Cornwall',
    'Omagh, County Tyrone',
    'Huntingdon, Huntingdonshire',
    'Dingwall, Ross and Cromarty',
    'Brecon, Brecknockshire',
    'Llangefni, Anglesey',
    'Llanrwst, Conwy',
    'Sale, Greater Manchester',
    'Lochgilphead, Argyll and Bute',
    'Jarrow, Tyne & Wear',
    'Bradford on Avon, Wiltshire',
    'Telford, Telford and Wrekin',
  ])('%s', (place) => {
    expect(namesOnlyTowns(place)).toBe(true);
  });

  it.each(['Elgin Motors', 'Moray', 'Flexible, Denbighshire', 'Angus McLeod Ltd'])('not %s', (place) => {
    expect(namesOnlyTowns(place)).toBe(false);
  });
});

import table from 'virtual:towns';
import { expect, it } from 'vitest';
import { buildTownTable } from './build-table';

const CSV = `outcode,latitude,longitude,town,district,country
PH1,56.42113,-3.47537,,Perth and Kinross,Scotland
PH2,56.38691,-3.40439,,Perth and Kinross,Scotland
DD5,56.473,-2.871,Broughty Ferry,Dundee City,Scotland
DD4,56.487,-2.93,Dundee,Dundee City,Scotland
`;

const place = (name: string, lat: number, lng: number, country = 'GB') => ({
  name,
  lat: `${lat}`,
  lng: `${lng}`,
  country,
});

it('towns table: a town has the outcodes around its middle, nearest first', () => {
  expect(buildTownTable(CSV, [place('Perth', 56.39522, -3.43139)], '')).toContain(
    'Perth|Perth and Kinross|Scotland|PH2 PH1',
  );
});

it('towns table: towns come from the list of outcodes, too', () => {
  expect(buildTownTable(CSV, [], '').split('\n')).toEqual([
    'Broughty Ferry|Dundee City|Scotland|DD5',
    'Dundee|Dundee City|Scotland|DD4',
  ]);
});

it('towns table: leaves out places abroad, and places far from every outcode', () => {
  const table = buildTownTable(
    CSV,
    [place('Perth', -31.95, 115.86, 'AU'), place('Lerwick', 60.15, -1.14)],
    '',
  );
  expect(table).not.toMatch(/Perth|Lerwick/);
});

it('towns table: no town is a road or a house with a number', () => {
  const names = table.split('\n').map((row) => row.split('|')[0]);
  expect(names.filter((name = '') => /\d/.test(name))).toEqual([]);
});

it('towns table: districts, islands and villages have their own list', () => {
  const districts = 'name,outcode\nStobswell,DD4\nNowhere,ZZ9\n';
  expect(buildTownTable(CSV, [], districts).split('\n')).toEqual([
    'Broughty Ferry|Dundee City|Scotland|DD5',
    'Dundee|Dundee City|Scotland|DD4',
    'Stobswell|Dundee City|Scotland|DD4',
  ]);
});

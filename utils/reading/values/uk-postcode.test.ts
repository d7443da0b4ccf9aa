import { expect, it } from 'vitest';
import { findOutcodes, findPostcodes, findPostcodesInPlace, readPostcode } from './uk-postcode';

it.each([
  ['g2 1al', 'G2 1AL'],
  ['EC1A1BB', 'EC1A 1BB'],
  ['W1D 2LG', 'W1D 2LG'],
  ['SW1A 1AA', 'SW1A 1AA'],
  ['EH1', 'EH1'],
  ['EC1', 'EC1'],
  ['EC27 5EA', undefined],
  ['EC1 1BB', undefined],
  ['G2 1CI', undefined],
  ['ZZ1 1AA', undefined],
  ['10018', undefined],
  ['Leeds', undefined],
  ['G2A 1AL', undefined],
])('readPostcode(%s) is %s', (text, expected) => {
  expect(readPostcode(text)).toBe(expected);
});

it.each([
  ['12 Larch Road, Glasgow G41 1PP', ['G41 1PP']],
  ['Bristol/BS48 4AQ', ['BS48 4AQ']],
  ['Derby DE22 1AA and again DE22 1AA', ['DE22 1AA']],
  ['LS10 1AA or BD4 7AA', ['LS10 1AA', 'BD4 7AA']],
  ['Ref AB12/3CD', []],
  ['in 2 as many', []],
])('findPostcodes(%s)', (text, expected) => {
  expect(findPostcodes(text)).toEqual(expected);
});

it.each([
  ['Leeds, LS1', ['LS1']],
  ['Hove (BN3)', ['BN3']],
  ['Castleford WF10', ['WF10']],
  ['NP10 8', ['NP10']],
  ['Camden NW1, London', ['NW1']],
  ['Walthamstow E17', ['E17']],
  ['Bootle L20, Merseyside', ['L20']],
  ['E14, London', ['E14']],
  ['Crown House, Glasgow G2', ['G2']],
  ['Oatfield Hospital, Sheffield S10', ['S10']],
  ['Leeds LS1, Crown House', ['LS1']],
  ['near the M25', []],
  ['Ward B7, Ninewells Hospital, Dundee', []],
  ['Suite W4, Crumb Business Centre, Perth', []],
  ['Ward N4, Oatfield Hospital', []],
  ['Larch N4, Oatfield Hospital, Wick', []],
  ['Theatre L2', []],
  ['Aston, Building N5', []],
  ['Car Park S3', []],
  ['Ulverby', []],
])('findOutcodes(%s)', (place, expected) => {
  expect(findOutcodes(place)).toEqual(expected);
});

it.each([
  ['oban, pa34 4ln', ['PA34 4LN']],
  ['The Ropery, Oban pa344ln', ['PA34 4LN']],
  ['Oban PA34 4LN', ['PA34 4LN']],
  ['Block e1 2nd floor', []],
  ['Oban', []],
])('findPostcodesInPlace(%s)', (text, expected) => {
  expect(findPostcodesInPlace(text)).toEqual(expected);
});

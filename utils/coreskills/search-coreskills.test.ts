import { describe, expect, it } from 'vitest';
import { listEntries } from './entries';
import { BUNDLED_CORESKILLS } from './list';
import { indexOf, searchCoreskills } from './search-coreskills';
import { foldWords } from './word-score';

const ALL = listEntries(BUNDLED_CORESKILLS);
const INDEX = indexOf(ALL);
const find = (query: string) => searchCoreskills(INDEX, query).map(({ key }) => key);

describe('coreskill search: a short list', () => {
  const NAMES = ['Care Assistant', 'Medical / Dental / Health Care', 'Café Staff', 'R&D', 'Healthcare'];
  const index = indexOf(NAMES.map((name) => ({ key: name, coreskill: name })));
  const names = (query: string) => searchCoreskills(index, query).map(({ key }) => key);

  it.each([
    ['a start', 'med', ['Medical / Dental / Health Care']],
    ['words in any order', 'care med', ['Medical / Dental / Health Care']],
    ['the names that start with it first', 'car', ['Care Assistant', 'Medical / Dental / Health Care']],
    ['whole words before starts', 'HEALTH', ['Medical / Dental / Health Care', 'Healthcare']],
    ['no accents', 'cafe', ['Café Staff']],
    ['accents where there are none', 'cáre a', ['Care Assistant']],
    ['signs between words', 'dental/health', ['Medical / Dental / Health Care']],
    ['signs that belong to the name', 'r&d', ['R&D']],
    ['only the starts of words', 'stant', []],
    ['every word, not some', 'care zoo', []],
  ])('finds by %s', (_name, query, found) => {
    expect(names(query)).toEqual(found);
  });

  it.each(['', '   ', '&', '/'])('%j finds all, in the list’s order', (query) => {
    expect(names(query)).toEqual(NAMES);
  });
});

it('coreskill search: every coreskill and specialism has a distinct key', () => {
  expect(ALL).toHaveLength(413);
  expect(new Set(ALL.map(({ key }) => key)).size).toBe(413);
});

it('coreskill search: every entry is first for its full name', () => {
  for (const { key, coreskill, specialism = coreskill } of ALL) {
    const found = searchCoreskills(INDEX, specialism);
    const name = foldWords(specialism).join();
    const namesakes = found.filter((one) => foldWords(one.specialism ?? one.coreskill).join() === name);
    expect(namesakes.map((entry) => entry.key)).toContain(key);
    expect(found.slice(0, namesakes.length)).toEqual(namesakes);
  }
});

it.each([
  ['welder', 'Engineering / Technical › Welding'],
  ['teacher', 'Education / Teaching'],
  ['nurse', 'Medical / Dental / Health Care › Nursing'],
  ['plumbing', 'Construction / Trades › Plumber'],
  ['accountant', 'Accountancy'],
  ['recruiter', 'HR / Training / Recruitment'],
  ['administrator', 'Financial Services / Investment › Pensions Administration'],
  ['software developer', 'IT / Telecommunications › Software Development'],
  ['care assistants', 'Childcare › Care Assistant'],
])('coreskill search: finds another form of a word: %s', (query, key) => {
  expect(find(query)[0]).toBe(key);
});

it.each([
  ['HR', 'HR / Training / Recruitment'],
  ['IT', 'IT / Telecommunications'],
  ['it support', 'IT / Telecommunications › Support'],
  ['QS', 'Property › Surveyor - Quantity'],
  ['hgv', 'Driving › Driver - HGV'],
  ['h&s', 'Construction / Trades › Health & Safety'],
  ['mgr sales', 'Retail › Sales Manager'],
  ['senior mgmt', 'Construction / Trades › Senior Management'],
  ['purchase ledger', 'Accountancy › P/Ledger & Accts Payable'],
  ['accounts payable', 'Accountancy › P/Ledger & Accts Payable'],
  ['asst care', 'Childcare › Care Assistant'],
  ['recep', 'Admin / Secretarial / PA › Receptionist'],
])('coreskill search: finds abbreviations: %s', (query, key) => {
  expect(find(query)[0]).toBe(key);
});

it.each([
  ['weldnig', 'Engineering / Technical › Welding'],
  ['wleder', 'Engineering / Technical › Welding'],
  ['plubmer', 'Construction / Trades › Plumber'],
  ['maintenence', 'Construction / Trades › Maintenance'],
  ['acountent', 'Accountancy'],
  ['chauffeur', 'Driving › Chauffer'],
  ['secratary', 'Admin / Secretarial / PA › Secretary'],
  ['quantiy surveyer', 'Property › Surveyor - Quantity'],
  ['enginering weldig', 'Engineering / Technical › Welding'],
  ['house keeping', 'Hospitality / Catering / Tourism › Housekeeping'],
  ['fork lift', 'Driving › Driver - Forklift'],
])('coreskill search: finds misspellings: %s', (query, key) => {
  expect(find(query)[0]).toBe(key);
});

it('coreskill search: finds a third of the longer words with two letters swapped or one missing', () => {
  for (const [word] of INDEX.words.filter(([one], at) => one.length > 5 && at % 3 === 0)) {
    const owners = (query: string) => find(query).join(' ').toLowerCase();
    const at = word.length - 3;
    expect(owners(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))).toContain(
      word,
    );
    expect(owners(word.slice(0, 2) + word.slice(3))).toContain(word);
  }
});

it('coreskill search: exact matches come before near ones, and far ones are left out', () => {
  expect(find('porter')).toEqual([
    'Hospitality / Catering / Tourism › Porter',
    'Logistics / Distribution › Sorter',
  ]);
  expect(find('diving')[0]).toBe('Oil / Gas › Subsea/Subsurface/ROV/Diving');
  expect(find('welding')).toEqual(['Engineering / Technical › Welding']);
});

it('coreskill search: finds nothing for meaningless queries', () => {
  for (const query of ['zzz', 'cctv', 'lawyer', 'qwertyuiop']) expect(find(query)).toEqual([]);
});

it('coreskill search: a coreskill’s name alone does not list all its specialisms', () => {
  expect(find('insurance')).toEqual(['Insurance']);
  expect(find('insurance claims')).toEqual(['Insurance › Claims']);
});

import { describe, expect, it } from 'vitest';
import { drawn } from '@/tests/support/soak.mjs';
import { BUNDLED_CORESKILLS } from './list';
import { type ListFile, readListFile, sizeFault } from './list-file';

const read = (text: string, name = 'list.csv'): ListFile =>
  readListFile(name, new TextEncoder().encode(text));
const listed = (text: string, name?: string) => {
  const file = read(text, name);
  return 'list' in file ? file.list : file.faults;
};
const faults = (text: string, name?: string): string[] => {
  const file = read(text, name);
  if ('list' in file) return [];
  return file.faults.map(({ line, words }) => (line === undefined ? words : `${line}: ${words}`));
};
const SHORT = { Sales: ['Car Sales', 'Sales Manager'], 'Project Management': [] };

describe('coreskill list file: CSV', () => {
  it.each([
    ['as the specification has it', 'Sales,Car Sales\nSales,Sales Manager\nProject Management,\n'],
    ['with a heading', 'core_skill,specialism\nSales,Car Sales\nSales,Sales Manager\nProject Management,'],
    [
      'with a heading in words',
      'Coreskill;Specialisms\nSales;Car Sales\nSales;Sales Manager\nProject Management;',
    ],
    ['of Windows', 'Sales,Car Sales\r\nSales,Sales Manager\r\nProject Management,\r\n'],
    ['of old Macs', 'Sales,Car Sales\rSales,Sales Manager\rProject Management,\r'],
    ['with a byte order mark', '\uFEFFSales,Car Sales\nSales,Sales Manager\nProject Management,'],
    ['with everything quoted', '"Sales","Car Sales"\n"Sales" , "Sales Manager"\n"Project Management",""\n'],
    ['with semicolons', 'Sales;Car Sales\nSales;Sales Manager\nProject Management;\n'],
    ['with tabs', 'Sales\tCar Sales\nSales\tSales Manager\nProject Management\t\n'],
    [
      'with empty lines and columns',
      '\nSales,Car Sales,,\n,\n\nSales,Sales Manager\nProject Management,,\n\n',
    ],
    ['with space around', ' Sales , Car  Sales \nSales,Sales\u00A0Manager\nProject Management, '],
    ['with its coreskills mixed', 'Sales,Car Sales\nProject Management,\nSales,Sales Manager'],
    [
      'with a coreskill before its specialisms',
      'Sales,\nSales,Car Sales\nSales,Sales Manager\nProject Management,',
    ],
  ])('%s', (_name, text) => {
    expect(listed(text)).toEqual(SHORT);
  });

  it('keeps commas, semicolons and quotation marks in quoted names', () => {
    expect(listed('"Sales, Retail","6"" Pipes; Fitting"\n')).toEqual({
      'Sales, Retail': ['6" Pipes; Fitting'],
    });
    expect(listed('Sales;"Cars; Vans"\nSales;Cars, Lorries\n')).toEqual({
      Sales: ['Cars; Vans', 'Cars, Lorries'],
    });
    expect(listed('"Sales";"Cars, Vans"\n')).toEqual({ Sales: ['Cars, Vans'] });
  });

  it('keeps the order of the file', () => {
    expect(Object.keys(listed('Sales,A\nArt,B\nMusic,C'))).toEqual(['Sales', 'Art', 'Music']);
  });

  it('accepts a name that every object has', () => {
    const list = listed('__proto__,constructor\ntoString,A');
    expect(Object.entries(list)).toEqual([
      ['__proto__', ['constructor']],
      ['toString', ['A']],
    ]);
  });

  it('reads British Excel files and Unicode text', () => {
    const cafe = { Catering: ['Café', 'Under £10'] };
    const text = 'Catering\tCafé\r\nCatering\tUnder £10';
    const windows = Uint8Array.from(text, (one) => one.charCodeAt(0));
    expect(readListFile('a.csv', windows)).toEqual({ list: cafe });
    const wide = Uint16Array.from(`\uFEFF${text}`, (one) => one.charCodeAt(0));
    expect(readListFile('a.txt', new Uint8Array(wide.buffer))).toEqual({ list: cafe });
  });

  it('gives the bundled list back', () => {
    const rows = Object.entries(BUNDLED_CORESKILLS).flatMap(([name, specialisms]) =>
      (specialisms.length > 0 ? specialisms : ['']).map((specialism) => `"${name}","${specialism}"`),
    );
    expect(rows).toHaveLength(377 + 7);
    expect(listed(rows.join('\r\n'))).toEqual(BUNDLED_CORESKILLS);
  });
});

describe('coreskill list file: CSV is refused by line', () => {
  it.each([
    ['an empty coreskill', 'Sales,A\n,B', '2: the coreskill is missing'],
    ['a pair that stands there twice', 'Sales,A\nArt,B\nSales,a', '3: “a” is already under Sales, on line 1'],
    ['a coreskill without any, twice', 'Art,\nArt,', '2: “Art” is already on line 1'],
    ['two spellings of a coreskill', 'Sales,A\nsales,B', '2: “sales” is spelt “Sales” on line 1'],
    ['three columns', 'Sales,A\nSales,B,C', '2: there are more than two columns'],
    ['one column', 'Sales,A\nArt', '2: there is only one column'],
    ['a long name', `Sales,A\nSales,${'é'.repeat(256)}`, 'is too long: 256 characters, and the limit is 255'],
    ['an open quotation mark', 'Sales,A\n"Art,B\nMusic,C', '2: a quotation mark isn’t closed'],
    [
      'a quotation mark within',
      'Sales,A\nArt,6" Pipes',
      '2: a quotation mark isn’t closed, or is in the middle',
    ],
    ['text after a quoted name', 'Sales,"A" B', '1: a quotation mark'],
    [
      'columns the other way round',
      'Specialism,Core skill\nA,Sales',
      '1: the columns are the wrong way round',
    ],
    ['a lost character', 'Sales,Caf\uFFFD', '1: a character can’t be read'],
  ])('%s', (_name, text, words) => {
    expect(faults(text)).toEqual([expect.stringContaining(words)]);
  });

  it('with every fault, in the order of the lines, also after names of several lines', () => {
    const messages = faults('Sales,A\r\n"Art",\n,"B\r\nC"\nx,y,z\nSales,A');
    expect(messages.map((words) => words.slice(0, 20))).toEqual([
      '3: the coreskill is ',
      '5: there are more th',
      '6: “A” is already un',
    ]);
  });

  it('and reading continues after an unclosed quotation mark', () => {
    expect(faults('"Sales,A\nArt,B\n,C')).toHaveLength(2);
  });

  it('but not for 255 characters, in any number of UTF-16 units', () => {
    expect(listed(`Sales,${'😀'.repeat(255)}`)).toEqual({ Sales: ['😀'.repeat(255)] });
  });
});

describe('coreskill list file: JSON', () => {
  it.each([
    ['as the bundled one', JSON.stringify(SHORT, null, 2)],
    ['in one line', JSON.stringify(SHORT)],
    ['with escapes', '{"S\\u0061les":["Car Sales","Sales Manager"],"Project Management":[]}'],
  ])('%s', (_name, text) => {
    expect(listed(text, 'list.json')).toEqual(SHORT);
    expect(listed(text, 'list.txt')).toEqual(SHORT);
  });

  it('gives the bundled list back, in its order', () => {
    const list = listed(JSON.stringify(BUNDLED_CORESKILLS), 'a.json');
    expect(JSON.stringify(list)).toBe(JSON.stringify(BUNDLED_CORESKILLS));
  });

  it.each([
    ['another form', '["Sales"]', '1: from here on, the file isn’t written like this'],
    ['a number', '{\n"Sales": [\n"A", 7]}', '3: from here on, the file isn’t written like this'],
    ['a comma too many', '{\n"Sales": ["A",\n]}', '3: from here on, the file isn’t written like this'],
    ['an end that is missing', '{\n"Sales": ["A"]\n', '3: from here on, the file isn’t written like this'],
    [
      'something after the end',
      '{"Sales": ["A"]}\n\n{}',
      '3: from here on, the file isn’t written like this',
    ],
    ['a name without an end', '{"Sales": ["A]}', '1: from here on, the file isn’t written like this'],
    ['an unknown escape', '{"Sales": ["\\x"]}', '1: from here on, the file isn’t written like this'],
    ['an empty file', '', '1: from here on, the file isn’t written like this'],
    ['an empty coreskill', '{\n"": ["A"]}', '2: the coreskill is missing'],
    ['an empty specialism', '{"Sales": ["A",\n" "]}', '2: a specialism is empty'],
    ['a specialism twice', '{"Sales": ["A",\n"A"]}', '2: “A” is already under Sales, on line 1'],
    ['an escaped control character', '{"Sales": ["A\\u0007"]}', '1: a character can’t be read'],
  ])('is refused for %s', (_name, text, words) => {
    expect(faults(text, 'list.json')[0]).toContain(words);
  });

  it('merges a coreskill that is listed twice', () => {
    expect(listed('{"Sales": ["A"], "Sales": ["B"]}', 'a.json')).toEqual({ Sales: ['A', 'B'] });
  });
});

describe('coreskill list file: refused as a whole', () => {
  it.each([
    ['nothing in it', '', 'There are no coreskills in the file'],
    ['only white space', ' \n\t\n', 'There are no coreskills in the file'],
    ['only a heading', 'core_skill,specialism\n', 'There are no coreskills in the file'],
    ['no text', 'PK\u0003\u0004\u0000', 'This isn’t a text file'],
    [
      'more lines than anyone needs',
      'Sales,A\n'.repeat(5_001),
      'The file has 5,001 lines, and the limit is 5,000',
    ],
  ])('%s', (_name, text, words) => {
    expect(faults(text)).toEqual([expect.stringContaining(words)]);
  });

  it('an empty list', () => {
    expect(faults('{}', 'a.json')).toEqual(['There are no coreskills in the file']);
  });

  it('more than 1 MB, before it is read', () => {
    expect(sizeFault(1_000_000)).toBeUndefined();
    expect(sizeFault(1_000_001)).toMatchObject({
      faults: [{ words: expect.stringContaining('larger than 1 MB') }],
    });
    expect(readListFile('a.csv', new Uint8Array(1_000_001))).toEqual(sizeFault(1_000_001));
  });

  // One whose parsing grows faster than the file would end by the timeout.
  it.each(
    drawn([
      ['quotation marks', '"'.repeat(999_999)],
      ['quoted quotation marks', `"${'""'.repeat(499_999)}`],
      ['quoted lines', '"a\n'.repeat(333_333)],
      ['strings without an end', '"\\'.repeat(499_999)],
      ['brackets', '['.repeat(999_999)],
      ['commas', ','.repeat(999_999)],
      ['spaces', ' '.repeat(999_999)],
    ] as const),
  )('1 MB of %s, as CSV and as JSON', (_name, text) => {
    expect(faults(text)).not.toEqual([]);
    expect(faults(text, 'a.json')).not.toEqual([]);
  });
});

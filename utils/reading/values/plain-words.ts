/** "Full time or part time:". */
const LABEL_OF_OPTIONS =
  /\b(?:(?:full|part|permanent|fixed[ -]?term|temporary|contract)(?:[ -]?time)?\s*(?:\/|\bor\b|,)\s*){1,3}(?:full|part|permanent|fixed[ -]?term|temporary|contract|casual)(?:[ -]?time)?\s*\??:/g;
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,thirteen 13,fourteen 14,fifteen 15,sixteen 16,seventeen 17,eighteen 18,nineteen 19,twenty 20,thirty 30,forty 40,half 0.5'
    .split(',')
    .map((pair): [string, number] => {
      const [word = '', number] = pair.split(' ');
      return [word, Number(number)];
    }),
);
const TENS = '(?:twenty|thirty|forty)[ -]';
/** "Five hours", "thirty-seven and a half hours", but not the "one hour" of a meeting. */
const NUMBER_WORD = new RegExp(
  `\\b(?:${TENS}(?:one|two)|(?:${TENS})?(?:${[...NUMBER_WORDS.keys()].slice(2, -1).join('|')}))(?: and a half)?(?=[\\s-]hours?\\b)`,
  'g',
);
/** Welsh ("ran amser" where a word before softens it) and Gaelic, in a page's two columns or on its only label. */
const OTHER_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/ neu (?=\d)/g, ' or '],
  [/\b(?:l?lawn[ -]amser|amser llawn|làn[ -]ùine)\b/g, 'full time'],
  [/\b(?:rh?an[ -]amser|pàirt[ -]ùine)\b/g, 'part time'],
  [/\b(?:parhaol|barhaol|maireannach)\b/g, 'permanent'],
  [/\b(?:dros dro|sealach)\b/g, 'temporary'],
  [/\b(?:cyfnod penodol|cyfnod mamolaeth)\b/g, 'fixed term'],
  [/\b(?:awr|uair(?:ean)?(?: a thìde)?)(?: yr wythnos| san t-seachdain)\b/g, 'hours a week'],
];
/** Before a term that the job is not: "not a permanent post", "we do not currently offer part-time hours". */
export const DENIAL =
  "(?:\\b(?:not|no|never|cannot|rather than|instead of)|n['’]t)(?: (?:an?|any|the|be|have|offer(?:ing|ed)?|currently|yet|other|such|more|looking for))* ";
const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['¼', '.25'],
  ['½', '.5'],
  ['¾', '.75'],
]);

/** In lower case and English, with numbers as figures. */
export function plainWords(text: string): string {
  const lower = text
    .toLowerCase()
    .replace(/(?<=\d) ?(?:[½¼¾]|and a half\b)/g, (sign) => QUARTERS.get(sign.trim()) ?? '.5');
  const words = lower.includes(':') ? lower.replace(LABEL_OF_OPTIONS, ' ') : lower;
  const english = /[^ -~]|amser|wythnos|dros|parhaol|barhaol|cyfnod|sealach/.test(words)
    ? OTHER_LANGUAGES.reduce((rest, [own, other]) => rest.replace(own, other), words)
    : words;
  return english.includes('hour') ? withHoursInFigures(english) : english;
}

/** "37 hours 30 minutes", which are 37 for all that is read from them. */
const MINUTES = /(?<=\d ?(?:hours?|hrs?)),? (?:and )?[1-5]?\d ?(?:minutes|mins?)\b/g;

/** "37.5 hours" for "thirty-seven and a half hours". @param lower lower case */
export function withHoursInFigures(lower: string): string {
  return lower
    .replace(MINUTES, '')
    .replace(NUMBER_WORD, (words) =>
      String(words.split(/[ -]/).reduce((sum, word) => sum + (NUMBER_WORDS.get(word) ?? 0), 0)),
    );
}

/** @returns whether the words are as few as those of a label or its value, rather than running text */
export function isBrief(words: string): boolean {
  return words.length <= 80;
}

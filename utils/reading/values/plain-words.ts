const CHOICES =
  /\b(?:(?:full|part|permanent|fixed[ -]?term|temporary|contract)(?:[ -]?time)?\s*(?:\/|\bor\b|,)\s*){1,3}(?:full|part|permanent|fixed[ -]?term|temporary|contract|casual)(?:[ -]?time)?\s*\??:/g;
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,fourteen 14,fifteen 15,sixteen 16,eighteen 18,twenty 20,thirty 30,forty 40'
    .split(',')
    .map((pair): [string, string] => {
      const [word = '', number = ''] = pair.split(' ');
      return [word, number];
    }),
);
const NUMBER_WORD = new RegExp(`\\b(?:${[...NUMBER_WORDS.keys()].join('|')})(?=[\\s-]hours?\\b)`, 'g');
/** Welsh and Gaelic, in a page's two columns or on its only label. */
const OTHER_LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/ neu (?=\d)/g, ' or '],
  [/\b(?:llawn[ -]amser|amser llawn|làn[ -]ùine)\b/g, 'full time'],
  [/\b(?:rhan[ -]amser|pàirt[ -]ùine)\b/g, 'part time'],
  [/\b(?:parhaol|barhaol|maireannach)\b/g, 'permanent'],
  [/\b(?:dros dro|sealach)\b/g, 'temporary'],
  [/\b(?:cyfnod penodol|cyfnod mamolaeth)\b/g, 'fixed term'],
  [/\b(?:awr|uair(?:ean)?(?: a thìde)?)(?: yr wythnos| san t-seachdain)\b/g, 'hours a week'],
];
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
  const words = lower.includes(':') ? lower.replace(CHOICES, ' ') : lower;
  const english = /[^ -~]|amser|wythnos|dros|parhaol|barhaol|cyfnod|sealach/.test(words)
    ? OTHER_LANGUAGES.reduce((rest, [own, other]) => rest.replace(own, other), words)
    : words;
  return english.includes('hour')
    ? english.replace(NUMBER_WORD, (word) => NUMBER_WORDS.get(word) ?? word)
    : english;
}

/** @returns whether the words are as few as those of a label or its value, rather than running text */
export function isBrief(words: string): boolean {
  return words.length <= 80;
}

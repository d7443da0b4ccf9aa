/** Keys without text, by their DOM names. Source: WebDriver, section 17.4.2. */
const CODES = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Tab: '\uE004',
};

/** @param {string} key */
const codeOf = (key) => new Map(Object.entries(CODES)).get(key) ?? key;

/** @param {readonly string[]} values pressed together */
const chord = (values) => [
  ...values.map((value) => ({ type: 'keyDown', value })),
  ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
];

/** @param {readonly string[]} keys each a character, a key's name, or several joined by `+` */
export function pressActions(keys) {
  const actions = keys.flatMap((key) => chord(key.length > 1 ? key.split('+').map(codeOf) : [key]));
  return [{ type: 'key', id: 'keyboard', actions }];
}

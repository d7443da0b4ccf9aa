const BETWEEN = '[\\s().-]{0,9}';
/** Two digits at least: not the "9" of "01463 230000 9-5". */
const digits = (count: string) => `(?:${BETWEEN}\\d){${count}}(?<=\\d\\d)`;
/** British: `0141 496 0000`, `+44 (0)20 7946 0000`, `(01224) 000000`; or another country's, with its code. */
export const PHONE = new RegExp(
  `(?:\\+|\\b00)(?:[\\s(]?44(?:${BETWEEN}0){0,2}(?=${BETWEEN}[1-9])${digits('9,10')}|(?!\\s?44)\\s?[1-9]${digits('9,12')})|\\(?\\b0(?!0)${digits('9,11')}`,
);
/** Not the "24" of "0800 555111 24 hours". */
const WHOLE = new RegExp(`(?:${PHONE.source})(?!\\d|/7|\\s?(?:[Hh](?:ou)?rs?|[ap]m)\\b)`);

/** Whoever dials the country's code leaves it out. */
const ZERO_AFTER_CODE = /(?<=^(?:\+|00)\s?44)[\s(.-]*0[\s).-]*(?:0[\s).-]*)?(?=[1-9](?:\D*\d){8})/;

/** @returns the first number as it is dialled, without what follows it, such as hours */
export function findPhone(text: string): string | undefined {
  return WHOLE.exec(text.slice(0, 2_000))?.[0].replace(ZERO_AFTER_CODE, ' ');
}

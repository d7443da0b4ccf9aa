/** Also its first groups: what a system keys its records by. Digits alone may be a date and a number. */
const UUID = /^(?![\d-]+$)[\da-f]{8}(?:-[\da-f]{4}){1,4}(?:-[\da-f]{12})?$/i;

/** Not "2 written references", "Grade 7": a letter or a sign beside the digit, three digits, or no word at all. */
const CODE = /\d{3}|[A-Za-z][/.-]?\d|\d[/.-]?[A-Za-z]|\d[/.-]\d|^(?!.*[a-z]{3})/;

/** With its label and the next one. */
const LONGEST_FACT = 200;

/** One to three short words with a digit. @returns undefined for addresses and long database keys */
export function readReference(text: string): string | undefined {
  const reference = text
    .trim()
    .slice(0, LONGEST_FACT)
    .replace(/^(?:(?:job|vacancy|post|our|advert)?\s*(?:ref(?:erence)?|id|no|number)\b[\s.:#-]*)+/i, '')
    // The next label of the same line.
    .replace(/\s[a-z]+(?: [a-z]+){0,2}\s?:[\s\S]*$/i, '')
    .replace(/[\s.,;*]+$/, '');
  if (reference.length < 2 || reference.length > 40 || !/\d/.test(reference)) return undefined;
  if (UUID.test(reference) || /:\/\/|^www\.|@|[<>{}]/.test(reference)) return undefined;
  if (reference === '24/7') return undefined;
  const words = reference.split(/\s+/);
  return words.length === 1 || (words.length <= 3 && CODE.test(reference)) ? reference : undefined;
}

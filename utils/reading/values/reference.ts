/** Also its first groups: what a system keys its records by. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){2,4}(?:-[\da-f]{12})?$/i;

/** One to three short words with a digit. @returns undefined for addresses and long database keys */
export function readReference(text: string): string | undefined {
  const reference = text
    .trim()
    .replace(/^(?:(?:job|vacancy|post|our|advert)?\s*(?:ref(?:erence)?|id|no|number)\b[\s.:#-]*)+/i, '')
    // The next label of the same line.
    .replace(/\s[a-z]+(?: [a-z]+){0,2}\s?:.*$/i, '')
    .replace(/[.,;*]+$/, '')
    .trim();
  if (reference.length < 2 || reference.length > 40 || !/\d/.test(reference)) return undefined;
  if (UUID.test(reference) || /:\/\/|^www\.|@|[<>{}]/.test(reference)) return undefined;
  return reference.split(/\s+/).length <= 3 ? reference : undefined;
}

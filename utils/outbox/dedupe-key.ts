/** What an advert is known again by. */
export interface DedupeKey {
  /** The reference, tidied. */
  reference?: string;
  /** Title and outcode, tidied: the same twice may be a second vacancy. */
  vacancy: string;
}

/** @returns what the advert is known again by; of the postcode only its first half counts, which is the town's. */
export function dedupeKeyOf(advert: {
  title?: string | undefined;
  location?: string | undefined;
  reference?: string | undefined;
}): DedupeKey {
  const { title = '', location = '', reference } = advert;
  const [outcode = ''] = flat(location).split(' ');
  return {
    vacancy: `${flat(title)}|${outcode}`,
    ...(reference && flat(reference) ? { reference: flat(reference) } : {}),
  };
}

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

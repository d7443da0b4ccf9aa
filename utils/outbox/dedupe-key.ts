export interface DedupeKey {
  reference?: string;
  /** Normalised title and outcode. Equal ones may still be two vacancies. */
  vacancy: string;
}

/** Uses only the outcode, which covers the town. */
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

import { foldLine } from '@/utils/advert/fold-line';

export interface DedupeKey {
  reference?: string;
  /** Title and outcode. Equal ones may still be two vacancies. */
  vacancy: string;
}

/** The outcode covers the town. */
export function dedupeKeyOf(advert: {
  title?: string | undefined;
  location?: string | undefined;
  reference?: string | undefined;
}): DedupeKey {
  const { title = '', location = '', reference } = advert;
  const [outcode = ''] = foldLine(location).split(' ');
  return {
    vacancy: `${foldLine(title)}|${outcode}`,
    ...(reference && foldLine(reference) ? { reference: foldLine(reference) } : {}),
  };
}

/** The parts of the adverts page; one is in sight at a time. */
export const SECTIONS = ['drafts', 'outbox', 'history'] as const;

export type SectionId = (typeof SECTIONS)[number];

/** What of the adverts page is in sight: one part, and in the history perhaps one posting. */
export interface Route {
  section: SectionId;
  /** The posting's id. */
  posting?: string;
}

const POSTING = '#posting=';

/** Reads the place from the address's hash; what is none of ours leads to the drafts. */
export function readRoute(hash: string): Route {
  if (hash.startsWith(POSTING)) return { section: 'history', posting: decoded(hash.slice(POSTING.length)) };
  return { section: SECTIONS.find((section) => hash === `#${section}`) ?? 'drafts' };
}

/** @returns the hash that leads to the place. */
export function hashOf({ section, posting }: Route): string {
  return posting === undefined ? `#${section}` : `${POSTING}${encodeURIComponent(posting)}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // An address that was typed by hand: it names no posting then.
    return text;
  }
}

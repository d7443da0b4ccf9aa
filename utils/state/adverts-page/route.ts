import { decodeComponent } from '@/utils/advert/decode-component';

export const SECTIONS = ['check-up', 'drafts', 'outbox', 'history'] as const;

export type SectionId = (typeof SECTIONS)[number];

export interface Route {
  section: SectionId;
  posting?: string;
}

const POSTING = '#posting=';

/** Parses the address's hash; an unknown one leads to the drafts. */
export function readRoute(hash: string): Route {
  if (hash.startsWith(POSTING))
    return { section: 'history', posting: decodeComponent(hash.slice(POSTING.length)) };
  return { section: SECTIONS.find((section) => hash === `#${section}`) ?? 'drafts' };
}

export function hashOf({ section, posting }: Route): string {
  return posting === undefined ? `#${section}` : `${POSTING}${encodeURIComponent(posting)}`;
}

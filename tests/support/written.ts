import type { Advert } from '@/utils/advert/advert';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { freezeRequest } from '@/utils/board/wire';
import { insertPosting } from '@/utils/outbox/insert-posting';
import { newPosting, type Written } from '@/utils/outbox/new-posting';
import type { Posting } from '@/utils/outbox/posting';

/** The least that may be posted. */
export const ADVERT: Advert = {
  title: 'Baker',
  description: '<p>Bake bread.</p>',
  location: 'G2 1AL',
  salary_low: 24_000,
  application_email: 'jobs@example.co.uk',
  coreskill: 'Retail',
};

export const ACME = { id: 'a', label: 'Acme', username: 'acme' };

export function written(part: Partial<Written> = {}, now?: Date): ReturnType<typeof newPosting> {
  const { advert = ADVERT } = part;
  const frozen = freezeRequest(advert, DEFAULT_PROFILE);
  return newPosting({ page: 'https://a.example/job', advert, account: ACME, frozen, ...part }, now);
}

/** The same, stored in the database. @param known the id of the page's latest posting through the account */
export async function insert(part: Partial<Written> = {}, now?: Date, known?: string): Promise<Posting> {
  const both = written(part, now);
  if (!(await insertPosting(both, known))) throw new Error('It was not inserted');
  return both.posting;
}

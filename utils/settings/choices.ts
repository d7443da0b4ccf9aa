import { array, type Infer, object, optional, size, string } from 'superstruct';
import { STRING_LIMIT } from '@/utils/advert/limits';
import { defineValidatedItem } from './validated-item';

const MOST_CHOICES = 500;
/** More of one advert teach nothing, and 500 adverts must stay well within the browser's 10 MB. */
const MOST_SPECIALISMS = 20;

/** Counted in UTF-16 units here, where an emoji is two. */
const words = size(string(), 1, 2 * STRING_LIMIT);

const choice = object({
  company: optional(words),
  title: words,
  coreskill: words,
  specialisms: size(array(words), 0, MOST_SPECIALISMS),
  /** ISO time of the press on Post. */
  at: string(),
});

/** What the recruiter chose for an advert that was posted: a `PastChoice` of utils/coreskills with its time. */
export type StoredChoice = Infer<typeof choice>;

/** What was chosen before, as it is stored. */
export const choices = defineValidatedItem('choices', size(array(choice), 0, MOST_CHOICES), []);

/** @returns what was chosen for earlier adverts, newest first. It never leaves this machine. */
export function readChoices(): Promise<StoredChoice[]> {
  return choices.get();
}

/** Remembers what was chosen for an advert, in place of what was chosen for its title and company before. */
export async function rememberChoice(
  advert: { company?: string | undefined; title: string; coreskill: string; specialisms?: readonly string[] },
  now: Date = new Date(),
): Promise<void> {
  const company = advert.company?.trim().slice(0, STRING_LIMIT);
  const newest: StoredChoice = {
    ...(company ? { company } : {}),
    title: advert.title,
    coreskill: advert.coreskill,
    specialisms: (advert.specialisms ?? []).slice(0, MOST_SPECIALISMS),
    at: now.toISOString(),
  };
  const key = titleAndCompany(newest);
  const others = (await choices.get()).filter((one) => titleAndCompany(one) !== key);
  await choices.set([newest, ...others].slice(0, MOST_CHOICES));
}

/** Adds choices to those that are here, which come first in what they are known by. @returns all, newest first */
export function mergeChoices(here: readonly StoredChoice[], coming: readonly StoredChoice[]): StoredChoice[] {
  const known = new Set(here.map(titleAndCompany));
  const added = coming.filter((one) => !known.has(titleAndCompany(one)));
  return [...here, ...added].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_CHOICES);
}

/** Forgets every choice, one that was damaged and set aside included. */
export function deleteChoices(): Promise<void> {
  return choices.set([]);
}

function titleAndCompany({ company = '', title }: StoredChoice): string {
  return JSON.stringify([company, title].map((text) => text.toLowerCase().replace(/\s+/gu, ' ').trim()));
}

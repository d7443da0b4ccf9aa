import { array, type Infer, object, optional, size, string } from 'superstruct';
import { foldLine } from '@/utils/advert/fold-line';
import { STRING_LIMIT } from '@/utils/advert/limits';
import { time } from '@/utils/validation/time';
import { defineValidatedItem } from './validated-item';

const MOST_CHOICES = 500;
/** Enough to learn from, within the browser's 10 MB. */
const MOST_SPECIALISMS = 20;

/** Counts UTF-16 units, where an emoji is two. */
const words = size(string(), 1, 2 * STRING_LIMIT);

const choice = object({
  company: optional(words),
  title: words,
  coreskill: words,
  specialisms: size(array(words), 0, MOST_SPECIALISMS),
  /** The page's words for the place, and its posted postcode. */
  place: optional(words),
  location: optional(words),
  /** ISO time of posting. */
  at: time,
});

/** What was chosen for a posted advert: a `PastChoice` with its time. */
export type StoredChoice = Infer<typeof choice>;

export const choices = defineValidatedItem('choices', size(array(choice), 0, MOST_CHOICES), []);

/** @returns newest first */
export function readChoices(): Promise<StoredChoice[]> {
  return choices.get();
}

/** Replaces the choices for the same title and company. */
export async function rememberChoice(advert: {
  company?: string | undefined;
  title: string;
  coreskill: string;
  specialisms?: readonly string[];
  place?: string;
  location?: string;
}): Promise<void> {
  const company = advert.company?.trim().slice(0, STRING_LIMIT);
  const newest: StoredChoice = {
    ...(company ? { company } : {}),
    title: advert.title,
    coreskill: advert.coreskill,
    specialisms: (advert.specialisms ?? []).slice(0, MOST_SPECIALISMS),
    ...(advert.place && advert.location
      ? { place: advert.place.slice(0, STRING_LIMIT), location: advert.location }
      : {}),
    at: new Date().toISOString(),
  };
  const key = titleAndCompany(newest);
  const others = (await choices.get()).filter((one) => titleAndCompany(one) !== key);
  await choices.set([newest, ...others].slice(0, MOST_CHOICES));
}

/** Stored choices win. @returns newest first */
export function mergeChoices(here: readonly StoredChoice[], coming: readonly StoredChoice[]): StoredChoice[] {
  const known = new Set(here.map(titleAndCompany));
  const added = coming.filter((one) => !known.has(titleAndCompany(one)));
  return [...here, ...added].sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, MOST_CHOICES);
}

/** Includes quarantined ones. */
export function deleteChoices(): Promise<void> {
  return choices.set([]);
}

function titleAndCompany({ company = '', title }: StoredChoice): string {
  return JSON.stringify([company, title].map(foldLine));
}

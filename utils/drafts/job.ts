import { type Infer, object, optional, size, string } from 'superstruct';
import type { ReadFields } from '@/utils/reading/reading';
import { foldText } from '@/utils/reading/values/clean-text';

/** How much of the text tells jobs apart: more than the words about the company that often come first. */
export const TEXT_LENGTH = 2_000;
/** Markup that is looked at for that much text. */
const MARKUP_LENGTH = 20_000;

const words = size(string(), 0, TEXT_LENGTH);

/** What a job is recognised by on its page, in lower case and without punctuation. Stored with the draft. */
export const jobSchema = object({
  title: words,
  /** Letters and digits alone. */
  reference: optional(words),
  /** Parts of the page's words for where, with commas between them. */
  place: optional(words),
  /** The first half of the postcode. */
  outcode: optional(words),
  /** The start of the text. */
  text: words,
  /** Names the document that showed it, where the browser tells: another one after each loading of the page. */
  document: optional(size(string(), 1, 200)),
});

/** The fingerprint of one job. */
export type Job = Infer<typeof jobSchema>;

type JobWords = {
  readonly [Id in 'title' | 'reference' | 'place' | 'location' | 'description' | 'document']?:
    | string
    | undefined;
};

/**
 * @param document names the document that was read, where the browser tells
 * @returns the fingerprint of the job that was read; undefined where the page named none
 */
export function jobOf(read: ReadFields, document?: string): Job | undefined {
  const { title, reference, place, location, description } = read;
  return fingerprint({
    title: title?.value,
    reference: reference?.value,
    place: place?.value,
    location: location?.value,
    description: description?.value,
    document,
  });
}

/** @returns the fingerprint of what the texts tell; undefined where they hold neither title nor text. */
export function fingerprint({
  title,
  reference,
  place,
  location,
  description,
  document,
}: JobWords): Job | undefined {
  const job = {
    title: short(foldText(title ?? '')),
    reference: short(foldText(reference ?? '').replaceAll(' ', '')),
    place: short((place ?? '').split(',').map(foldText).filter(Boolean).join(',')),
    outcode: short(foldText(location ?? '').split(' ', 1)[0] ?? ''),
    document,
    text: short(foldText((description ?? '').slice(0, MARKUP_LENGTH).replace(/<[^<>]*>?|&nbsp;/gu, ' '))),
  };
  if (!job.title && !job.text) return undefined;
  const { title: name, text, ...others } = job;
  return { title: name, text, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value)) };
}

function short(text: string): string {
  return text.slice(0, TEXT_LENGTH);
}

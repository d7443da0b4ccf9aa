import { type Infer, object, optional, size, string } from 'superstruct';
import type { ReadFields } from '@/utils/reading/reading';
import { foldText } from '@/utils/reading/values/clean-text';

/** Longer than a company's usual introduction. */
export const TEXT_LENGTH = 2_000;
const MARKUP_LENGTH = 20_000;

const words = size(string(), 0, TEXT_LENGTH);

/** A fingerprint in lower case without punctuation, stored with the draft. */
export const jobSchema = object({
  title: words,
  reference: optional(words),
  place: optional(words),
  outcode: optional(words),
  text: words,
  /** The browser's id of the document, new with each load. Firefox has none. */
  document: optional(size(string(), 1, 200)),
});

export type Job = Infer<typeof jobSchema>;

type JobWords = {
  readonly [Id in 'title' | 'reference' | 'place' | 'location' | 'description' | 'document']?:
    | string
    | undefined;
};

/** @returns undefined where the page named no job */
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

/** @returns undefined where there is neither title nor text */
export function fingerprint({
  title,
  reference,
  place,
  location,
  description,
  document,
}: JobWords): Job | undefined {
  const job = {
    title: truncatePart(foldText(title ?? '')),
    reference: truncatePart(foldText(reference ?? '').replaceAll(' ', '')),
    place: truncatePart((place ?? '').split(',').map(foldText).filter(Boolean).join(',')),
    outcode: truncatePart(foldText(location ?? '').split(' ', 1)[0] ?? ''),
    document,
    text: truncatePart(
      foldText((description ?? '').slice(0, MARKUP_LENGTH).replace(/<[^<>]*>?|&nbsp;/gu, ' ')),
    ),
  };
  if (!job.title && !job.text) return undefined;
  const { title: name, text, ...others } = job;
  return { title: name, text, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value)) };
}

function truncatePart(text: string): string {
  return text.slice(0, TEXT_LENGTH);
}

import { array, enums, type Infer, object, optional, size, string } from 'superstruct';
import { jobSchema } from '@/utils/drafts/job';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { POINTED_FIELDS } from '@/utils/reading/read-words';
import { createQueue } from '@/utils/settings/queue';
import { defineValidatedItem } from '@/utils/settings/validated-item';

/** What a picker or a menu gives: words, and a link around them. */
export const pointedWords = {
  text: size(string(), 0, READING_BOUNDS.pointed),
  html: optional(size(string(), 1, READING_BOUNDS.description)),
  link: optional(size(string(), 1, READING_BOUNDS.value)),
};

const pointedSchema = object({
  id: size(string(), 1, 60),
  /** The page's, as in draft keys. */
  address: size(string(), 1, READING_BOUNDS.value),
  /** The job that the page showed. */
  job: optional(jobSchema),
  field: enums(POINTED_FIELDS),
  ...pointedWords,
  /** ISO time. */
  at: string(),
});

/** Words that the recruiter pointed out on a page, for one field of its advert. */
export type Pointed = Infer<typeof pointedSchema>;

/** More than anybody points out between two looks at the form. */
const MOST_POINTED = 60;
const DAYS_KEPT = 30;

/**
 * Waits for the form over its page, which puts it into the draft. Kept apart from the draft's record, which every
 * keystroke in an open form overwrites.
 */
export const pointed = defineValidatedItem('pointed', size(array(pointedSchema), 0, MOST_POINTED), []);

const inTurn = createQueue();

/** In the worker alone. @throws where the browser cannot store it */
export function addPointed(words: Omit<Pointed, 'id' | 'at'>, now: Date = new Date()): Promise<void> {
  const oldest = new Date(now.getTime() - DAYS_KEPT * 24 * 60 * 60_000).toISOString();
  return inTurn(async () => {
    const others = (await pointed.get()).filter(({ at }) => at >= oldest);
    const added = { ...words, id: crypto.randomUUID(), at: now.toISOString() };
    await pointed.set([...others, added].slice(-MOST_POINTED));
  });
}

/** In the worker alone: a form has put them into its draft. */
export function removePointed(ids: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const all = await pointed.get();
    await pointed.set(all.filter(({ id }) => !ids.includes(id)));
  });
}

import { array, enums, type Infer, integer, object, optional, size, string } from 'superstruct';
import { createQueue } from '@/utils/async/queue';
import { NO_PAGE } from '@/utils/drafts/draft-key';
import { jobSchema } from '@/utils/drafts/job';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { POINTED_FIELDS } from '@/utils/reading/read-words';
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
  /** Where it was, if the page has no address of its own: all such pages share one draft. */
  tab: optional(object({ id: integer(), url: optional(size(string(), 0, READING_BOUNDS.value)) })),
  field: enums(POINTED_FIELDS),
  ...pointedWords,
  /** ISO time. */
  at: string(),
});

/** Words that the recruiter pointed out on a page, for one field of its advert. */
export type Pointed = Infer<typeof pointedSchema>;

/** More than anybody points out between two looks at the form. */
const MOST_POINTED = 60;
const HOUR_MS = 60 * 60_000;
const KEPT_MS = 30 * 24 * HOUR_MS;
/** A new session of the browser counts its tabs anew. */
const KEPT_WITHOUT_PAGE_MS = HOUR_MS;

/**
 * Waits for the form over its page, which puts it into the draft. Kept apart from the draft's record, which every
 * keystroke in an open form overwrites.
 */
export const pointed = defineValidatedItem('pointed', size(array(pointedSchema), 0, MOST_POINTED), []);

const inTurn = createQueue();

/** In the worker alone. @throws where the browser cannot store it */
export function addPointed(words: Omit<Pointed, 'id' | 'at'>): Promise<void> {
  return inTurn(async () => {
    const others = (await pointed.get()).filter((one) => isKept(one));
    const added = { ...words, id: crypto.randomUUID(), at: new Date().toISOString() };
    await pointed.set([...others, added].slice(-MOST_POINTED));
  });
}

/** The tab that words of a page without an address belong to. */
export function pointedTab(
  address: string,
  tab: { id: number; url?: string | undefined },
): Pick<Pointed, 'tab'> {
  if (address !== NO_PAGE) return {};
  return {
    tab: { id: tab.id, ...(tab.url === undefined ? {} : { url: tab.url.slice(0, READING_BOUNDS.value) }) },
  };
}

/** @returns whether the words are those of the form's page. @param tab of the form */
export function isOfPage(
  words: Pointed,
  address: string,
  tab: { id?: number | undefined; url?: string | undefined },
): boolean {
  if (words.address !== address || !isKept(words)) return false;
  if (address !== NO_PAGE) return true;
  return (
    words.tab !== undefined &&
    words.tab.id === tab.id &&
    words.tab.url === tab.url?.slice(0, READING_BOUNDS.value)
  );
}

function isKept({ address, at }: Pointed): boolean {
  const kept = address === NO_PAGE ? KEPT_WITHOUT_PAGE_MS : KEPT_MS;
  return Date.parse(at) >= Date.now() - kept;
}

/** In the worker alone: a form has put them into its draft. */
export function removePointed(ids: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const all = await pointed.get();
    await pointed.set(all.filter(({ id }) => !ids.includes(id)));
  });
}

/** In the worker alone. No form takes these any more. */
export function removeExpiredPointed(): Promise<void> {
  return inTurn(async () => {
    const all = await pointed.get();
    const others = all.filter((one) => isKept(one));
    if (others.length < all.length) await pointed.set(others);
  });
}

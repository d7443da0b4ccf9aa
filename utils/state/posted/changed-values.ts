import type { AdvertPart } from '@/utils/advert/advert';
import { inWords } from '@/utils/advert/facts';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { hostOrMailbox } from '@/utils/advert/link-words';
import { toFormValues } from '@/utils/advert/to-form-values';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { plainText } from '@/utils/rich-text/plain-text';

export interface ChangedValue {
  field: FieldId;
  label: string;
  /** Undefined where it was empty. */
  was: string | undefined;
  /** Undefined where the words stay and only their formatting changes. */
  willBe: string | undefined;
}

/** @returns what changes, in the form's order and the recruiter's words. @param today ISO date, London */
export function changedValues(
  { was, willBe }: { was: AdvertPart; willBe: AdvertPart },
  today: string,
): ChangedValue[] {
  const before = toFormValues(was);
  const after = toFormValues(willBe);
  return FIELD_IDS.flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    if (to === undefined) return [];
    const words =
      field === 'description'
        ? differingText(wordsOf(String(from ?? '')), wordsOf(String(to)))
        : {
            was: from === undefined ? undefined : inWords(field, from, today),
            willBe: inWords(field, to, today),
          };
    return [{ field, label: FIELD_LABELS[field], ...words }];
  });
}

/** Words around a change, so that it can be found. */
const CONTEXT = 6;
const MOST_WORDS = 60;

/** As `wordsOf` writes a link's address. */
const ADDRESS = /\(((?:https?|mailto):\S+)\)/iu;

/** @returns a description's words; each link is followed by its address, which changes what the text says, too */
function wordsOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const link of body.querySelectorAll('a[href]')) {
    link.append(` (${(link.getAttribute('href') ?? '').replaceAll(/\s/gu, '%20')})`);
  }
  return plainText(body.innerHTML).split(/\s+/u);
}

/** The part of a text that changes, with a few words around it. */
function differingText(
  before: readonly string[],
  after: readonly string[],
): Pick<ChangedValue, 'was' | 'willBe'> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start === before.length && start === after.length) return { was: undefined, willBe: undefined };
  return { was: excerpt(before, start, end, after), willBe: excerpt(after, start, end, before) };
}

/**
 * @param start how many words are the same before the change @param end how many after it
 * @param other the other text: links that it does not have are told, however far on they are
 */
function excerpt(words: readonly string[], start: number, end: number, other: readonly string[]): string {
  const from = Math.max(0, start - CONTEXT);
  const to = words.length - Math.max(0, end - CONTEXT);
  const last = Math.min(to, from + MOST_WORDS);
  const isChanged = (at: number) => at >= start && at < words.length - end;
  const shown = words.slice(from, last).map((word, at) => (isChanged(from + at) ? word : shorten(word)));
  const links = words.slice(last, to).filter((word) => ADDRESS.test(word) && !other.includes(word));
  const gap = (isNeeded: boolean) => (isNeeded ? ['…'] : []);
  return [
    ...gap(from > 0),
    ...shown,
    ...links.flatMap((link) => ['…', link]),
    ...gap(last < words.length),
  ].join(' ');
}

/** Of a link beside the change its host or mailbox is told, as in the preview. */
function shorten(word: string): string {
  return word.replace(ADDRESS, (_all, href: string) => `(${hostOrMailbox(href)})`);
}

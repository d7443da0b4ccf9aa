import type { AdvertPart } from '@/utils/advert/advert';
import { inWords } from '@/utils/advert/facts';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
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
        ? differingText(plainText(String(from ?? '')), plainText(String(to)))
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

/** The part of a text that changes, with a few words around it. */
function differingText(was: string, willBe: string): Pick<ChangedValue, 'was' | 'willBe'> {
  const [before, after] = [was.split(/\s+/u), willBe.split(/\s+/u)];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start === before.length && start === after.length) return { was: undefined, willBe: undefined };
  const from = Math.max(0, start - CONTEXT);
  const cut = (words: readonly string[]) => excerpt(words, from, words.length - Math.max(0, end - CONTEXT));
  return { was: cut(before), willBe: cut(after) };
}

function excerpt(words: readonly string[], from: number, to: number): string {
  const last = Math.min(to, from + MOST_WORDS);
  const shown = words.slice(from, last).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${last < words.length ? ' …' : ''}`;
}

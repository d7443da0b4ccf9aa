import { type Job, TEXT_LENGTH } from './job';
import { isMisspelt, similarityOf } from './similarity';

/** The texts differ in a few words only. */
const EQUAL = 0.9;
/** One text is a revision of the other. */
const REWORDED = 0.5;

const LANDS = /\b(?:uk|united kingdom|great britain|scotland|england|wales|northern ireland)\b/gu;

type Titles = 'same' | 'corrected' | 'longer' | 'other' | 'unknown';

/** In doubt it is false: two drafts lose nothing, a mixed one does. */
export function isSameJob(before: Job, now: Job): boolean {
  const references = compareReferences(before.reference, now.reference);
  if (references === 'other') return false;
  const titles = compareTitles(before.title, now.title);
  const texts = similarityOf(before.text, now.text);
  if (references === 'same') {
    // A site may print one reference on every page, so title or text must match too.
    return texts === undefined ? titles !== 'other' : titles === 'same' || texts.shared >= REWORDED;
  }
  if (isElsewhere(before, now)) return false;
  switch (titles) {
    case 'same':
      return texts === undefined || texts.contained >= REWORDED;
    case 'corrected':
      return texts !== undefined && texts.shared >= REWORDED;
    case 'longer':
    case 'unknown':
      return texts !== undefined && texts.shared >= EQUAL;
    case 'other':
      // Without a reload, a new title over the same text means another job, whose text is still loading.
      return isLoadedAnew(before, now) && isWholeTextSame(before, now);
  }
}

function isLoadedAnew(before: Job, now: Job): boolean {
  return before.document !== undefined && now.document !== undefined && before.document !== now.document;
}

/** In letters: no chance match is longer. */
const LONG_TEXT = 200;

function isWholeTextSame(before: Job, now: Job): boolean {
  return before.text === now.text && now.text.length >= LONG_TEXT && now.text.length < TEXT_LENGTH;
}

/** In doubt it is false: a needless warning costs a click, a missing one costs money. */
export function isCertainlyAnotherJob(posted: Job, now: Job): boolean {
  if (compareReferences(posted.reference, now.reference) === 'other') return true;
  const shared = similarityOf(posted.text, now.text)?.shared ?? 0;
  return compareTitles(posted.title, now.title) === 'other' && shared < REWORDED;
}

/** May be a part of another: `00123` of `JR-00123`. */
const SHORTEST_PART = 4;

function compareReferences(
  before: string | undefined,
  now: string | undefined,
): 'same' | 'other' | 'unknown' {
  if (!before || !now) return 'unknown';
  const [short, long] = before.length <= now.length ? [before, now] : [now, before];
  return short === long || (short.length >= SHORTEST_PART && long.endsWith(short)) ? 'same' : 'other';
}

function compareTitles(before: string, now: string): Titles {
  if (!before || !now) return 'unknown';
  if (before.replaceAll(' ', '') === now.replaceAll(' ', '')) return 'same';
  const [gone, come] = [removeWords(before.split(' '), now), removeWords(now.split(' '), before)];
  if (gone.length === 0 && come.length === 0) return 'same';
  if (gone.length === 0 || come.length === 0) return 'longer';
  const isCorrected =
    gone.length === come.length && gone.every((word, at) => isMisspelt(word, come[at] ?? ''));
  return isCorrected ? 'corrected' : 'other';
}

function removeWords(words: readonly string[], other: string): string[] {
  const left = other.split(' ');
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function isElsewhere(before: Job, now: Job): boolean {
  const [one = '', other = ''] = [townOf(before.place), townOf(now.place)];
  if (one && other) {
    const isPart =
      removeWords(one.split(' '), other).length === 0 || removeWords(other.split(' '), one).length === 0;
    return !isPart && !isMisspelt(one, other) && !isSameOutcode(before, now);
  }
  return before.outcode !== undefined && now.outcode !== undefined && !isSameOutcode(before, now);
}

function isSameOutcode(before: Job, now: Job): boolean {
  return before.outcode !== undefined && before.outcode === now.outcode;
}

function townOf(place: string | undefined): string | undefined {
  return place
    ?.split(',')
    .map((part) => part.replace(LANDS, '').trim())
    .find(Boolean);
}

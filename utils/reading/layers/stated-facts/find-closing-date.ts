import { type Fact, labelOf } from '../../advert-parts/fact';
import type { Block } from '../../outline/types';
import { type Page, withDayFirst } from '../../page';
import { type LocatedValue, onlyDistinctValue, sentenceAt } from '../../quote';
import {
  endsWithOtherCue,
  MOVED_TO,
  readClosingDate,
  readLabelledClosingDate,
} from '../../values/closing-date';
import { mayHoldDate } from '../../values/dates-in-text';
import { isOnlyDate } from '../../values/job-title';
import type { AdvertText } from './advert-text';
import { closingCuesIn } from './closing-cues';

/** "There is no closing date", but not "no deadline is too tight for us". */
const NO_DATE = /\bno (?:fixed |set )?closing date\b|\bthere is no deadline\b/;
const LONGEST = 300;
const NEAR = 60;
const NEAREST = 25;
const REST_OF_CALL = /^(?:\S+@\S+ )?(?:by|before|no later than|not later than)\b.*\d/;
const CALL = /\b(?:apply|applications?|cvs?|e-?mail|send|letters?|forms?)\b(?:[^.]|\.(?=\S))*$/;
const LONGEST_REST = 60;
const LONGEST_REST_OF_CALL = 100;
const MOST_CUES = 50;
const OTHER_DATE = /\b(?:[Ii]nterview|[Ss]tart|[Pp]osted|[Cc]ommenc|[Ss]hortlist|[Aa]ssessment)/;

/** Today, and how the page writes dates. */
type Calendar = Pick<Page, 'today' | 'isMonthFirst'>;

interface FoundClosingDate extends LocatedValue {
  weekdayDiffers: boolean;
  /** No word says that it is one. */
  isGuess?: boolean;
}

/**
 * Reads the last day to apply from labels and sentences.
 * @param page a day without a year is the next such day after its `today`
 * @returns all days, with no `closing` if sentences disagree; whether the page says that there is none
 */
export function findClosingDates(
  { facts, lines, scope }: AdvertText,
  page: Calendar,
): { closing: FoundClosingDate | undefined; all: readonly FoundClosingDate[]; isDenied: boolean } {
  const { today } = page;
  const labelled = facts.flatMap((fact): readonly FoundClosingDate[] => {
    const closing =
      fact.id === 'closing_date' || (isEnd(fact) && isOfListing(facts, scope))
        ? readLabelledClosingDate(withDayFirst(fact.value, page), today)
        : undefined;
    return closing ? [{ ...fact, value: closing.date, weekdayDiffers: closing.weekdayDiffers }] : [];
  });
  const spoken = scope.flatMap((block, at) => [
    ...closingDateIn(block, page),
    ...restOfCall(scope[at - 1], block, page),
  ]);
  const located = labelled.length + spoken.length > 0 ? spoken : datesAlone(lines, facts, page);
  // The old date may still be beside its label.
  const moved = located.filter(({ blocks: [block] }) => block && MOVED_TO.test(block.lower));
  const agreed = [moved, located].map((found) => (onlyDistinctValue(found) ? found[0] : undefined));
  const all = [...labelled, ...located];
  const [first] = labelled;
  const written = first && all.find(({ value }) => value === withDayAndMonthSwapped(first.value));
  const closing = agreed[0] ?? written ?? first ?? agreed[1];
  return { closing, all, isDenied: !closing && scope.some(({ lower }) => NO_DATE.test(lower)) };
}

/** "Posted 9 November", "Listed a week ago". */
const LISTED = /^(?:date )?(?:listed|posted|published|advertised|added)\b/;

function isEnd(fact: Fact): boolean {
  return fact.id === 'other' && /^end date\b/i.test(labelOf(fact));
}

/** Beside the day of posting "End date" is the advert's, beside "Start date" the contract's. */
function isOfListing(facts: readonly Fact[], scope: readonly Block[]): boolean {
  return (
    scope.some(({ lower }) => lower.length <= LONGEST_REST && LISTED.test(lower)) &&
    !facts.some((fact) => /^start/i.test(labelOf(fact)))
  );
}

/** "14 December 2026" below the title, beside "Listed a week ago". */
function datesAlone(
  lines: readonly Block[],
  facts: readonly Fact[],
  page: Calendar,
): readonly FoundClosingDate[] {
  if (!lines.some(({ lower }) => LISTED.test(lower))) return [];
  const known = new Set(facts.flatMap(({ blocks }) => blocks));
  return lines
    .filter((block) => isOnlyDate(block.lower) && !known.has(block))
    .flatMap((block) => {
      const closing = readLabelledClosingDate(withDayFirst(block.text, page), page.today);
      return closing && closing.date > page.today
        ? [
            {
              value: closing.date,
              weekdayDiffers: closing.weekdayDiffers,
              blocks: [block],
              phrase: block.text,
              isGuess: true,
            },
          ]
        : [];
    });
}

/** A system may write 12/10/2026 where the text says "10 December". */
function withDayAndMonthSwapped(date: string): string {
  const [year, month, day] = date.split('-');
  return month === day ? '' : `${year}-${day}-${month}`;
}

/** "by 5pm on 18 December" on a line of its own, below "Send your CV to". */
function restOfCall(before: Block | undefined, block: Block, page: Calendar): readonly FoundClosingDate[] {
  if (!before || block.text.length > LONGEST_REST_OF_CALL || !REST_OF_CALL.test(block.lower)) return [];
  if (!CALL.test(before.lower)) return [];
  const closing = readLabelledClosingDate(withDayFirst(block.text, page), page.today);
  return closing
    ? [
        {
          value: closing.date,
          weekdayDiffers: closing.weekdayDiffers,
          blocks: [before, block],
          phrase: block.text,
        },
      ]
    : [];
}

function closingDateIn(block: Block, page: Calendar): readonly FoundClosingDate[] {
  const { lower, linkChars } = block;
  const { today } = page;
  if (!/\d/.test(lower) || !mayHoldDate(lower)) return [];
  const text = withDayFirst(block.text, page);
  for (const { start, end } of closingCuesIn(lower).slice(0, MOST_CUES)) {
    // "Trainee Baker (closes 4 May)" links to another job.
    if (start > 0 && linkChars > text.length * 0.9) break;
    // A long sentence may mention other dates.
    const words = sentenceAt(text, start).slice(0, LONGEST);
    const after = text.slice(end, end + NEAR).split(OTHER_DATE)[0] ?? '';
    // "Reviewed by", but not "your CV and current salary to una@… by".
    const near = text.slice(Math.max(start, end - NEAREST), end).split(/@|\bto\b/);
    const isOther = endsWithOtherCue(near.at(-1) ?? '');
    const closing =
      readClosingDate(words, today) ?? (isOther ? undefined : readLabelledClosingDate(after, today));
    const phrase = sentenceAt(block.text, start).slice(0, LONGEST);
    if (closing)
      return [{ value: closing.date, weekdayDiffers: closing.weekdayDiffers, blocks: [block], phrase }];
  }
  return [];
}

import { lazy } from './lazy';
import { buildOutline } from './outline/build-outline';
import type { Outline } from './outline/types';
import { cleanText } from './values/clean-text';

/** The page as layers see it. They must not change it. */
export interface Page {
  document: Document;
  url: URL;
  today: string;
  title: string;
  /** The visible text, cached. */
  outline(): Outline;
  /** Whether it writes American dates, cached: "Posted 11/25/2026". */
  isMonthFirst(): boolean;
}

const LONGEST_TITLE = 1_000;

export function makePage(document: Document, url: URL): Page {
  const outline = lazy(() => buildOutline(document.documentElement, true));
  return {
    document,
    url,
    today: today(),
    title: documentTitle(document),
    outline,
    isMonthFirst: lazy(() => isMonthFirst(outline())),
  };
}

/** 12/10/2026, which may be either, and 12/18/2026. */
const MONTH_AND_DAY = /\b(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/(?=20\d\d\b)/g;
const MONTH_FIRST = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/20\d\d\b/;
const DAY_FIRST = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/20\d\d\b/;

/** @returns words of the page with its dates as in Britain, where its careers system is set to American ones */
export function withDayFirst(words: string, page: Pick<Page, 'isMonthFirst'>): string {
  const isAmerican = words.search(MONTH_AND_DAY) >= 0 && page.isMonthFirst();
  return isAmerican ? words.replace(MONTH_AND_DAY, '$2/$1/') : words;
}

function isMonthFirst({ blocks }: Outline): boolean {
  const has = (order: RegExp) => blocks.some(({ text }) => order.test(text));
  return has(MONTH_FIRST) && !has(DAY_FIRST);
}

/**
 * The recruiter's local ISO date, for days without a year and words such as "tomorrow". On a British clock it is London's, by
 * which the form judges what was read. To ask for London's takes a page 60 ms and more: its first `Intl.DateTimeFormat`.
 */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** An image or form named `title` shadows `document.title`. */
function documentTitle(document: Document): string {
  const title: unknown = document.title;
  return typeof title === 'string' ? cleanText(title.slice(0, LONGEST_TITLE)) : '';
}

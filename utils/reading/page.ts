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
}

const LONGEST_TITLE = 1_000;

export function makePage(document: Document, url: URL): Page {
  let outline: Outline | undefined;
  return {
    document,
    url,
    today: today(),
    title: documentTitle(document),
    outline() {
      outline ??= buildOutline(document.documentElement, true);
      return outline;
    },
  };
}

/** The recruiter's local ISO date. */
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

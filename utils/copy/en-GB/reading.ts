import type { NoAdvertReason, Warning } from '@/utils/reading/reading';

/** What the page is instead of an advert. */
export const NO_ADVERT: Readonly<Record<Exclude<NoAdvertReason, 'unreadable'>, string>> = {
  expired: 'This page says that the vacancy has closed. Post it only if you know that it’s still open.',
  search: 'This looks like a job search page. Open a job to fill in its advert.',
  'no-vacancies': 'This page says that there are no vacancies at the moment.',
  home: 'This looks like a home page. Open a job on it to fill in its advert.',
  login: 'Sign in on the page to see the advert, then click the icon again.',
  'not-a-job': 'This doesn’t look like a job advert.',
  'not-read': 'The page of this draft wasn’t read.',
};

const GO_THERE = 'Open the advert on your careers page, and click the icon there.';

/** Why a page could not be read, and what to do. */
export const UNREADABLE = {
  'browser-page': `This is one of the browser’s own pages, which extensions can’t read. ${GO_THERE}`,
  'new-tab': `There’s no page in this tab yet. ${GO_THERE}`,
  'own-page': `This is one of Jobcourier’s own pages. ${GO_THERE}`,
  'other-extension': `This page belongs to another extension, so we can’t read it. ${GO_THERE}`,
  'source-view': 'This is a page’s source code, which we can’t read. Click the icon on the page itself.',
  'reader-view':
    'This is the browser’s reader view, which extensions can’t read. Leave it, and click the icon again.',
  store: `Extensions can’t read the pages of the browser’s store. ${GO_THERE}`,
  mozilla: `Firefox doesn’t let extensions read this Mozilla page. ${GO_THERE}`,
  pdf: 'This is a PDF, which we can’t read. Copy its text into the form.',
  file: 'This is a file on your computer. If the extension’s details have a switch for files, turn it on and click the icon again; otherwise copy the file’s text into the form.',
  refused:
    'The browser didn’t let us read this page. Reload it and click the icon again, or copy its text into the form.',
  failed:
    'Something went wrong in Jobcourier while it was reading this page. Nothing was lost. Press Read the page again. If that goes wrong, too, press Report a problem with this page.',
  'no-answer': 'The page hasn’t answered yet. We’ll fill in the form if it does.',
} as const satisfies Readonly<Record<string, string>>;

export const WRITE_BY_HAND = 'You can write the advert here.';

/** The button that fills in the form from a page that looks like no advert. */
export const USE_ANYWAY = 'Use this page anyway';

export const STILL_LOADING =
  'The page is still loading. We’ll read it again once it’s done. What you’ve typed will stay.';

export const NOT_ANSWERED = 'The page hasn’t answered yet. It may still be loading.';
export const WAIT_OR_FILL_IN = 'Wait, or reload the page and click the icon again, or {link}.';
export const FILL_IN_BY_HAND = 'fill in the form by hand';

export const ERROR_DETAILS = 'Details for support';

export const listsJobs = (count: number) =>
  count === 0
    ? 'This looks like a list of jobs, none of them open.'
    : `This looks like a list of ${count === 1 ? '1 job' : `${count} jobs`}. Open one to fill in its advert.`;

/** After a listed job's name or place. */
export const closesOn = (date: string) => `, closes ${date}`;

export const embeddedFrom = (host: string) => `The advert is embedded from ${host}, which we can’t read yet.`;
export const EMBEDDED = 'The advert is embedded, and we can’t read it yet.';
export const THEN_CLICK = '{link}, then click the icon there.';
export const OPEN_ADVERT_PAGE = 'Open the advert’s own page';

export const READ_FRAME_HERE =
  'Or {button}: the browser will ask you to allow {host}. If this window closes, click the icon again.';
export const READ_IT_HERE = 'read it here';
export const frameNotRead = (host: string) =>
  `Not read: Jobcourier isn’t allowed to reach ${host}. ${OPEN_ADVERT_PAGE} instead.`;

const NOT_ALL_READ = 'We couldn’t read all of this page. Check the fields.';

const WARNINGS: Readonly<Record<Extract<Warning, string>, string>> = {
  'no-title': 'We found no job title on this page.',
  'no-description': 'We found no description on this page.',
  'unsure-advert': 'This page may not be a job advert. Check what we filled in.',
  'perhaps-closed': 'The page says that a vacancy has closed. Check that this one is still open.',
  'description-cut': 'The description is very long. Check its end, as some of it may be missing.',
  'page-cut': 'This page is very long, so we read only its first part.',
  'several-places': 'The page names several places of work. Enter the postcode of the right one.',
  'weekday-differs': 'The closing date on the page doesn’t match the weekday beside it. Check it.',
  'data-broken': NOT_ALL_READ,
  'data-too-large': 'This page holds more than we can read at once. Check the fields.',
  'data-of-another-job': 'Part of this page describes another job, so we left that out. Check the fields.',
};

/** Each sentence once. What went wrong in a layer is for the report alone. */
export const readingWarnings = (warnings: readonly Warning[]): string[] => [
  ...new Set(warnings.map((one) => (typeof one === 'string' ? WARNINGS[one] : NOT_ALL_READ))),
];

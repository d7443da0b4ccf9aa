import type { Source } from '@/utils/drafts/draft';
import type { ShowOutcome } from '@/utils/highlight/outcome';
import type { Noun } from './nouns';

/** Where a value came from. */
export const SOURCES: Readonly<Record<Source, string>> = {
  'json-ld': 'page data',
  microdata: 'page data',
  rdfa: 'page data',
  'page-data': 'page data',
  site: 'page layout',
  metadata: 'page text',
  text: 'page text',
  page: 'page address',
  default: 'your default',
  suggestion: 'suggestion',
  posting: 'as posted',
  backup: 'backup file',
  picked: 'picked by you',
  recruiter: 'you',
};

export const optional = (label: string) => `${label} (optional)`;
export const CHECK_THIS = 'Check this';
export const showInstead = (words: string) => `Show “${words}” instead`;

export const SHOW_ON_PAGE = 'Show on page';
export const showFieldOnPage = (noun: Noun) => `Show the ${noun} on the page`;
export const NOT_SHOWN: Readonly<Record<Exclude<ShowOutcome, 'shown'> | 'moved', string>> = {
  folded: 'These words are in a closed part of the page. Open it there to see them.',
  gone: 'These words are no longer on the page.',
  moved: 'The tab shows another page or job now, so we can’t show these words.',
};

export const NOT_STATED = 'Not stated';
export const LEADS_TO = 'Leads to {place}';

export const OR = 'Or:';
export const otherValuesFor = (noun: Noun) => `Other values for the ${noun}`;
export const postcodeOf = (postcode: string, place: string) => `${postcode} (${place})`;

export const NO_TEXT = 'There is no text yet.';
export const EDIT = 'Edit';
export const WRITE = 'Write';
export const DESCRIPTION = 'description';
export const SHOW_LESS = 'Show less';
export const SHOW_ALL = 'Show all';
export const EDITOR_NOT_LOADED = 'The editor didn’t load. Close this window and open it again.';

export const CORESKILL = 'coreskill';
export const SPECIALISM = 'specialism';
export const coreskillChosen = (chosen: {
  name: string;
  /** Set if choosing a specialism chose it, too. */
  coreskill: string | undefined;
  removed: readonly string[];
}) =>
  [
    `${chosen.name} chosen`,
    chosen.coreskill !== undefined && `coreskill: ${chosen.coreskill}`,
    chosen.removed.length > 0 && `removed, as it has no such specialism: ${chosen.removed.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
export const added = (names: readonly string[]) => `${names.join(', ')} added`;
export const removed = (names: readonly string[]) => `${names.join(', ')} removed`;
export const remove = (name: string) => `Remove ${name}`;
export const noSpecialisms = (coreskill: string) => `${coreskill} has no specialisms.`;
export const CORESKILL_FIRST = 'Choose a coreskill first, or search for a specialism above.';
export const CHOSEN_SPECIALISMS = 'Chosen specialisms';
export const CLOSE_LIST = 'Close the list';
export const showEvery = (label: string) => `Show every ${label}`;
export const LIST_NOT_LOADED = 'The list didn’t load. Close this window and open it again.';
export const nothingMatches = (query: string) => `Nothing on the list matches “${query}”`;
export const found = (count: number) => (count === 0 ? 'Nothing found' : `${count} found`);

/** For pages that name a town, but no postcode. */
export const ONLY_TOWN = 'The page names only the town. Choose the first half of its postcode:';
export const OTHER_PARTS = 'The page names only the town, so this is a likely part of it. Others:';
export const WHICH_PLACE = 'Which place is it?';
export const MENTIONED_TOWNS = 'The page gives no town for the job, but mentions these places:';
export const moreOf = (town: string) => `More of ${town}`;
export const MORE = 'more';

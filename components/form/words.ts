import type { Source } from '@/utils/drafts/draft';
import type { Outcome } from '@/utils/highlight/outcome';

/** What a source is called where a recruiter reads it. */
export const SOURCE_WORDS: Readonly<Record<Source, string>> = {
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
  backup: 'backup file',
  recruiter: 'you',
};

/** Why a field's words are not to be seen on the page. */
export const SHOWN_WORDS: Readonly<Record<Exclude<Outcome, 'shown'> | 'moved', string>> = {
  folded: 'These words are in a part of the page that is closed. Open it there to see them.',
  gone: 'These words are no longer on the page.',
  moved: 'The tab shows another page now, so these words cannot be shown.',
};

import type { Source } from '@/utils/drafts/draft';

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
  recruiter: 'you',
};

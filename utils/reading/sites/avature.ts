import type { Site } from '../lexicon/site';

/**
 * Avature is mostly used under employers' own hosts, without structured data. A field is text if it has paragraphs, a
 * list or line breaks.
 */
export const avature: Site = {
  names: ['avature'],
  hosts: ['avature.net'],
  marker:
    '.article__content__view__field, .article--result a[href*="/JobDetail"], meta[name="avature.portal.id"], [src*=".avacdn.net/"], link[href*=".avacdn.net/"]',
  values: {
    title:
      'body:has(.article--details .article__content__view__field) .banner__text__title, .article__content__view__field__value--font .article__content__view__field__value',
  },
  rows: {
    label: '.article--details .article__content__view__field__label',
    value: '.article__content__view__field__value',
  },
  description: 'article.article--details',
  without:
    '.article--details:has(.article__content__view__field__label):not(:has(p, ul, ol, br)), .article__content__view__field:has(.article__content__view__field__label):not(:has(p, ul, ol, br)), .article__content__view__field__value--font, [class*="button"], form',
  apply: 'a[href*="ApplicationMethods?jobId="], a[href*="Login?jobId="]',
  reference: /\/JobDetail\w*(?:\/(?:[^/?]+\/)?|\?jobId=)(\d+)/,
  // Share links contain the job's whole address.
  jobs: { link: '.article--result a[href*="/JobDetail"]:not([href*="=http"])' },
};

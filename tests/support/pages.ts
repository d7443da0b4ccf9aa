// Pages near real adverts: tags with odd attributes, valid and broken structured data, scripts with state.
import fc from 'fast-check';
import { addressLike } from './addresses';
import { broken, deep, jsonText } from './json';
import {
  anyText,
  contactLike,
  dateLike,
  placeLike,
  postcodeLike,
  salaryLike,
  termsLike,
  titleLike,
} from './words';

const LABELS = [
  'Salary:',
  'Location',
  'Closing date:',
  'Hours:',
  'Contract type',
  'Reference',
  'Postcode',
  'Company',
  'Apply now',
  'Apply by e-mail to',
  'About the role',
  'Responsibilities',
  'We bake bread at night, and sell it in the morning.',
  'This vacancy has expired',
  'Sign in',
  'Similar jobs',
  'Based in',
  'View job',
];
const phrase = fc.oneof(
  fc.constantFrom(...LABELS),
  titleLike,
  salaryLike,
  dateLike,
  termsLike,
  placeLike,
  contactLike,
  anyText,
);
const escaped = phrase.map((text) => text.replace(/&(?!\w+;)/g, '&amp;').replace(/</g, '&lt;'));
const sentence = fc.array(escaped, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));

// Neither `body` nor `template`: happy-dom throws at the one inside a table, and at the other inside an SVG image.
const TAGS =
  'p|div|span|h1|h2|h3|h6|ul|ol|li|dl|dt|dd|table|tr|td|th|strong|b|i|em|a|button|section|article|main|header|footer|nav|aside|form|details|summary|label|time|br|hr|img|input|svg|pre|blockquote|script|style|iframe|noscript|select|option|address|x-job|font|meta|base|title'.split(
    '|',
  );
const NAMES =
  'class|id|role|itemprop|itemscope|itemtype|itemref|itemid|property|typeof|vocab|resource|prefix|about|content|datetime|href|src|hidden|aria-label|data-props|data-automation-id|data-qa|data-ui|name|action|value|title|alt|type|srcdoc|onerror|aria-hidden'.split(
    '|',
  );
const values = fc.oneof(
  fc.constantFrom(
    'title',
    'description',
    'baseSalary',
    'validThrough',
    'jobLocation',
    'hiringOrganization name',
    'https://schema.org/JobPosting',
    'JobPosting',
    'schema:title',
    'https://schema.org/',
    'schema: https://schema.org/',
    '#a',
    'a b',
    'job-title',
    'sidebar',
    'cookie',
    'similar-jobs',
    'tabpanel',
    'navigation',
    'none',
    'display:none',
    'javascript:alert(1)',
    'mailto:jobs@crumb.co.uk?subject=a',
    '/apply',
    '__proto__',
    'constructor',
    '{"job":{"title":"Baker","description":"',
  ),
  addressLike,
  dateLike,
  anyText,
);
// Only valid styles: happy-dom's pattern for them needs seconds for odd ones.
const attribute = fc.oneof(
  { weight: 1, arbitrary: fc.constant(' style="display: none"') },
  {
    weight: 30,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES), values)
      .map(([name, value]) => ` ${name}="${value.replace(/"/g, '&quot;')}"`),
  },
);
const opening = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(attribute, { maxLength: 3 }))
  .map(([tag, attributes]) => [tag, attributes.join('')] as const);

/** Trees of elements with words in them; some tags stay open, as on real pages. */
export const htmlLike = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'small' }, sentence, tie('element')), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('\n')),
  element: fc
    .tuple(opening, tie('tree'), fc.constantFrom(true, true, true, true, true, true, false))
    .map(
      ([[tag, attributes], inner, isClosed]) => `<${tag}${attributes}>${inner}${isClosed ? `</${tag}>` : ''}`,
    ),
})).tree;

const POSTING =
  '@type|@id|@graph|@context|@value|title|name|description|datePosted|validThrough|employmentType|hiringOrganization|jobLocation|address|addressLocality|addressRegion|addressCountry|postalCode|streetAddress|baseSalary|value|minValue|maxValue|unitText|currency|salaryCurrency|identifier|url|applicationContact|email|telephone|potentialAction|target|urlTemplate|jobLocationType|workHours|mainEntityOfPage|schema:title|https://schema.org/baseSalary'.split(
    '|',
  );
const STATE =
  'job|jobPost|posting|title|name|description|content|body|jobDescription|location|city|postcode|salary|min|max|currency|interval|closingDate|requisitionId|applyUrl|company|employmentType|translations|en|id|slug|__typename|html|locations'.split(
    '|',
  );
const schemaWords = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'JobPosting',
      'https://schema.org/JobPosting',
      'Person',
      'HOUR',
      'YEAR',
      'GBP',
      'GB',
      'FULL_TIME',
      'TELECOMMUTE',
      'Baker',
      'Night Baker',
      '<p>We bake <b>bread</b> &amp; cake.</p>',
      '&lt;p&gt;We bake&lt;/p&gt;',
      '&amp;lt;br&amp;gt;',
      '#company',
      '25000',
    ),
  },
  titleLike,
  salaryLike,
  dateLike,
  placeLike,
  postcodeLike,
  termsLike,
  contactLike,
  addressLike,
  anyText,
);

export const postingJson = jsonText(POSTING, schemaWords).chain((json) =>
  fc.constantFrom(
    `{"@type":"JobPosting","title":"Baker","baseSalary":${json},"description":"We bake."}`,
    `{"@type":"JobPosting","title":"Baker","jobLocation":${json},"identifier":${json}}`,
    `{"@graph":[${json},{"@type":"JobPosting","title":"Baker"}]}`,
    `[${json},${json}]`,
    json,
  ),
);
const TEXT = 'We bake bread at night, and sell it in the morning. '.repeat(6);
/** A page's own state: sometimes with a whole advert in it. */
export const stateJson = jsonText(STATE, schemaWords).chain((json) =>
  fc.constantFrom(
    `{"job":{"title":"Baker","description":"${TEXT}","location":${json},"salary":${json},"employmentType":${json},"closingDate":${json}}}`,
    `{"jobs":[${json}],"description":"a"}`,
    `["Reactive",1,{"title":3,"description":4,"job":${json}},"Baker","${TEXT}"]`,
    json,
  ),
);

const inScript = (json: string) => json.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '');
const script = fc.oneof(
  fc
    .oneof(postingJson, broken(postingJson), deep(postingJson))
    .map((json) => `<script type="application/ld+json">${inScript(json)}</script>`),
  fc
    .tuple(
      fc.oneof(stateJson, broken(stateJson)),
      fc.constantFrom(
        '<script type="application/json">',
        '<script id="__NUXT_DATA__" type="application/json">',
        '<script>window.__appData = ',
        '<script>self.__next_f.push([1,"1:',
        '<script>var a = ',
        '<script>window["a"].b =',
      ),
    )
    .map(([json, start]) =>
      start.includes('__next_f')
        ? `${start}${inScript(JSON.stringify(json).slice(1, -1))}\\n"])</script>`
        : `${start}${inScript(json)}</script>`,
    ),
);

export const pageLike = fc
  .record({
    title: escaped,
    og: titleLike,
    heading: fc.oneof(fc.constant('Baker'), escaped),
    scripts: fc.array(script, { maxLength: 2 }),
    body: htmlLike,
    rows: fc.array(
      fc.tuple(
        fc.constantFrom(...LABELS),
        sentence,
        fc.constantFrom(
          '<p>%: $</p>',
          '<dl><dt>%</dt><dd>$</dd></dl>',
          '<li><b>%</b> $</li>',
          '<tr><th>%</th><td>$</td></tr>',
          '<a href="/jobs/$">%</a>',
        ),
      ),
      { maxLength: 5 },
    ),
    isItem: fc.boolean(),
  })
  .map(({ title, og, heading, scripts, body, rows, isItem }) => {
    const lines = rows.map(([label, value, row]) =>
      row.replace('%', () => label).replace('$', () => value.replace(/"/g, '')),
    );
    const item = isItem ? ' itemscope itemtype="https://schema.org/JobPosting"' : '';
    return `<!doctype html><head><title>${title}</title><meta property="og:title" content="${og.replace(/"/g, '')}">${scripts.join('')}</head><body><main${item}><h1 itemprop="title">${heading}</h1>${lines.join('')}<p>${TEXT}</p>${body}</main></body>`;
  });

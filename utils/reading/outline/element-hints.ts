import type { ElementHint, HintedField } from './types';

const PICTURES: ReadonlySet<string> = new Set(['i', 'svg', 'img', 'span']);
const HIDDEN_WORDS = ['aria-label', 'title', 'alt', 'data-tooltip', 'data-original-title'];
const NAMING = ['class', 'id', 'itemprop', 'data-testid', 'data-automation-id', 'data-automation'];
/** A cheap test: all such names contain one of these. */
const HINT =
  /title|headline|header|company|employer|organi|advertiser|location|salary|payrange|pay-range|dead|clos|expiry|valid/;
/** How names for job facts end, without hyphens and underscores. */
const ENDS: readonly (readonly [HintedField, readonly string[]])[] = [
  [
    'company',
    [
      'company',
      'companyname',
      'employer',
      'employername',
      'hiringorganization',
      'organisationname',
      'advertisername',
    ],
  ],
  ['place', ['location', 'locations', 'locationname']],
  ['salary', ['salary', 'salaryrange', 'payrange', 'basesalary']],
  ['closing_date', ['closingdate', 'closedate', 'deadline', 'validthrough', 'expirydate']],
];
/** Names for titles may be in the middle: `iCIMS_Header_JobTitle`, `jobTitleDiv`. */
const TITLES = [
  'jobtitle',
  'vacancytitle',
  'positiontitle',
  'postingtitle',
  'postingheadline',
  'jobpostingheader',
  'jobheadline',
];

/** @returns what the name or accessible label says about a value in or beside the element */
export function hintOf(element: Element, tag: string): ElementHint['as'] | undefined {
  if (PICTURES.has(tag) && (tag === 'svg' || !element.firstChild)) {
    const label = accessibleLabel(element);
    if (label) return { label };
  }
  if (tag === 'body' || tag === 'main' || tag === 'form') return undefined;
  for (const attribute of NAMING) {
    const value = element.getAttribute(attribute);
    if (!value || value.length < 7 || value.length > 300) continue;
    const lower = value.toLowerCase();
    if (!HINT.test(lower)) continue;
    for (const name of lower.replace(/[-_]/g, '').split(' ')) {
      const as = hintedField(name);
      if (as) return as;
    }
  }
  return undefined;
}

function hintedField(name: string): HintedField | undefined {
  if (name.length < 7 || name.length > 60) return undefined;
  if (TITLES.some((part) => name.includes(part))) return 'title';
  return ENDS.find(([, ends]) => ends.some((end) => name.endsWith(end)))?.[0];
}

function accessibleLabel(element: Element): string | undefined {
  for (const attribute of HIDDEN_WORDS) {
    const words = element.getAttribute(attribute)?.trim();
    if (words && words.length < 40) return words;
  }
  return undefined;
}

import { entriesOf } from '@/utils/records/typed-keys';
import type { ZoneKind } from '../lexicon/zone-kinds';
import { includesAny, phraseSet } from '../values/phrases';
import { readNative } from './native-dom';
import type { Zone } from './types';

const BY_TAG: ReadonlyMap<string, ZoneKind> = new Map([
  ['nav', 'nav'],
  ['header', 'header'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['dialog', 'dialog'],
]);

/** WAI-ARIA landmark and window roles. */
const BY_ROLE: ReadonlyMap<string, ZoneKind> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['search', 'form'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
]);

/** Words, or two words together, in an id or class. */
const BY_WORD: ReadonlyMap<string, ZoneKind> = new Map(
  entriesOf({
    share: 'social,share,sharing,addthis,addtoany,sharethis,comment,comments,commentlist,commentbox',
    nav: 'nav,navbar,navigation,menu,submenu,breadcrumb,breadcrumbs,skiplink,pagination,pager,megamenu,topbar,top-bar,sidenav,subnav,skip-link,skip-links,skip-nav,skip-content,mega-menu',
    header: 'masthead,site-header,page-header,global-header,main-header,top-header,siteheader',
    footer: 'footer,sitefooter,pagefooter',
    dialog: 'modal,popup,lightbox,offcanvas,off-canvas',
    aside: 'sidebar,side-bar',
    form: 'newsletter,subscribe,job-alert,job-alerts,jobalert,jobalerts,log-in,login,sign-in,signin,apply-form,application-form,search-form',
  } satisfies Partial<Record<ZoneKind, string>>).flatMap(([kind, words]) =>
    words.split(',').map((word): [string, ZoneKind] => [word, kind]),
  ),
);
/** "no-sidebar", "wsite-not-footer", "has-nav": what the page has or lacks, not what the element is. */
const OF_THE_PAGE = phraseSet('not,no,non,without,has,have,with,hide');
const COOKIE = ['cookie', 'consent', 'onetrust', 'gdpr', 'cybot', 'usercentrics', 'truste-', 'didomi'];
const SIMILAR =
  /(?:^|[^a-z])(?:similar|related|recommended|recent|latest|featured|other|more)[-_]?(?:job|role|vacanc|position|opportunit|opening|posting|post|ad)/;

export function zoneKindOf(element: Element, tag: string): ZoneKind | undefined {
  const byTag = BY_TAG.get(tag);
  if (byTag) return byTag;
  if (tag === 'body' || tag === 'html' || tag === 'main' || !element.hasAttributes()) return undefined;
  const byRole = BY_ROLE.get(element.getAttribute('role') ?? '');
  if (byRole) return byRole;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  return names.length < 4 || names.length > 400 ? undefined : kindByName(names.toLowerCase());
}

function kindByName(names: string): ZoneKind | undefined {
  if (includesAny(names, COOKIE)) return 'cookie';
  if (SIMILAR.test(names)) return 'similar';
  let before = '';
  // Every other one is what separates two words.
  const parts = names.split(/([^a-z\d]+)/);
  for (let at = 0; at < parts.length; at += 2) {
    const word = parts[at] ?? '';
    const kind = BY_WORD.get(word) ?? BY_WORD.get(`${before}-${word}`);
    if (kind && !(OF_THE_PAGE.has(before) && !/\s/.test(parts[at - 1] ?? ''))) return kind;
    before = word;
  }
  return undefined;
}

/** "Our partners keep cookies … Accept all", over the page that it keeps one from. */
const CONSENT = /\bcookies\b.*\b(?:accept|reject)\b/is;

const AROUND_CONTENT: ReadonlySet<ZoneKind> = new Set(['nav', 'header', 'footer', 'dialog', 'cookie']);
const ALMOST_ALL = 0.8;
const LONGEST_HEADER = 1_000;
const LONGEST_ENDING = 400;

/**
 * Marks misleading names: a form or "sidebar layout" around the whole page, a form that is mostly text, or a title bar with
 * breadcrumbs.
 */
export function markFalsePositives(zones: readonly Zone[], chars: number): void {
  const aroundContent = zones.filter(({ kind, outer }) => !outer && AROUND_CONTENT.has(kind));
  const content = aroundContent.reduce((left, zone) => left - zone.chars, chars);
  for (const zone of zones) {
    if (zone.kind === 'footer') {
      zone.isFalsePositive = endsAdvert(zone);
      continue;
    }
    // "sidebar-section" around all that is between the page's header and footer.
    const isContent =
      zone.kind === 'aside' && zone.element.localName !== 'aside' && zone.chars > content * ALMOST_ALL;
    const wrapsThePage = zone.chars > chars * 0.5 || isContent;
    const mostlyText = zone.kind === 'form' && zone.chars > 400 && zone.chars > zone.fields * 600;
    const isFilledIn = zone.kind === 'form' && zone.showsValues && zone.fields === 0;
    // "page-header" around the title and the advert.
    const isTitleBar =
      zone.element.localName !== zone.kind &&
      zone.hasMainHeading &&
      (zone.kind === 'nav' || (zone.kind === 'header' && zone.chars > LONGEST_HEADER));
    zone.isFalsePositive =
      (wrapsThePage && zone.kind !== 'cookie' && !asksForConsent(zone)) ||
      mostlyText ||
      isFilledIn ||
      isTitleBar;
  }
}

/** An article's own footer is about the article (HTML Standard): "Applications by 4 May". */
function endsAdvert({ element, chars }: Zone): boolean {
  return (
    chars <= LONGEST_ENDING &&
    element.localName === 'footer' &&
    element.closest('article') !== null &&
    element.querySelector('nav') === null &&
    /\bappl(?:y|ications?)\b/i.test(element.textContent ?? '')
  );
}

function asksForConsent({ kind, element }: Zone): boolean {
  return kind === 'dialog' && CONSENT.test(readNative(element, 'textContent') ?? '');
}

export function isInZone(zone: Zone | null, kinds: ReadonlySet<ZoneKind>): boolean {
  for (let at = zone; at; at = at.outer) {
    if (!at.isFalsePositive && kinds.has(at.kind)) return true;
  }
  return false;
}

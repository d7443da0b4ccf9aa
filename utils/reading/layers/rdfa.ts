import { FindingsBuilder } from '../findings-builder';
import type { Findings, Layer } from '../layer';
import { lazy } from '../lazy';
import type { Page } from '../page';
import { extractPosting } from './job-posting/extract-posting';
import { findMarkedUpPostings, type MarkupFormat } from './markup/find-marked-up';

const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?#?$/i;
const FULL = /^https?:\/\/(?:www\.)?schema\.org\/(?=\w)/i;
const MOST_THINGS = 100;

/** RDFa Lite 1.1 (W3C). Names are bare under schema.org's `vocab`, or prefixed. */
function rdfaIn(document: Document): MarkupFormat {
  const things = lazy(() => [...document.querySelectorAll('[typeof][resource]')].slice(0, MOST_THINGS));
  return {
    postings: '[typeof*="JobPosting"]',
    names: (element) => terms(element, 'property'),
    types: (element) => (element.hasAttribute('typeof') ? terms(element, 'typeof') : undefined),
    id: (element) => element.getAttribute('resource') ?? element.getAttribute('about'),
    referred(element) {
      const name = element.getAttribute('resource');
      return name ? things().find((thing) => thing.getAttribute('resource') === name) : undefined;
    },
    more: () => [],
  };
}

/** As Drupal writes it. */
export const rdfa: Layer = {
  source: 'rdfa',
  read(page: Page): Findings {
    return extractPosting(
      findMarkedUpPostings(page.document, rdfaIn(page.document)),
      page,
      new FindingsBuilder(),
    );
  },
};

/** @returns bare schema.org names; ignores other vocabularies (`og:title`) */
function terms(element: Element, attribute: string): readonly string[] {
  const written = element.getAttribute(attribute)?.split(/\s+/).filter(Boolean) ?? [];
  return written.map((term) => bareTerm(element, term)).filter((term) => term !== undefined);
}

function bareTerm(element: Element, term: string): string | undefined {
  if (FULL.test(term)) return term.replace(FULL, '');
  const [, prefix, name] = /^([\w-]+):([\w-]+)$/.exec(term) ?? [];
  if (prefix !== undefined) return isSchema(element, prefix) ? name : undefined;
  const vocab = element.closest('[vocab]')?.getAttribute('vocab')?.trim();
  // Pages omit the required `vocab`, but JobPosting is unambiguous.
  return vocab === undefined || SCHEMA.test(vocab) ? term : undefined;
}

/** `schema` is predefined (RDFa Core Initial Context). */
function isSchema(element: Element, prefix: string): boolean {
  const declared = element.closest(`[prefix*="${prefix}:"]`)?.getAttribute('prefix') ?? '';
  const words = declared.split(/\s+/);
  const address = words[words.indexOf(`${prefix}:`) + 1];
  return words.includes(`${prefix}:`) ? SCHEMA.test(address ?? '') : prefix === 'schema';
}

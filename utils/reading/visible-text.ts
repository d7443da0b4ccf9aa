import { numberOf } from '@/utils/advert/link-words';
import { lazy } from './lazy';
import type { Page } from './page';
import { readAmounts } from './values/amounts';
import { foldText } from './values/clean-text';
import { documentBase, parseWebAddress, stripTracking } from './web-address';

/** Visible text outside closed sections. Each part is built on first use. */
export interface VisibleText {
  /** In lower case. */
  hasEmail(address: string): boolean;
  hasPhone(number: string): boolean;
  hasAmount(value: number): boolean;
  hasLink(address: string): boolean;
  /** Also in closed sections. */
  hasWords(text: string): boolean;
}

export function collectVisibleText(page: Page): VisibleText {
  const open = lazy(() => page.outline().blocks.filter(({ isCollapsed }) => !isCollapsed));
  const text = lazy(() =>
    open()
      .map(({ lower }) => lower)
      .join('\n'),
  );
  const digits = lazy(() => text().replace(/[\s().-]/g, ''));
  const folded = lazy(() =>
    page
      .outline()
      .blocks.map((block) => foldText(block.text))
      .join(' '),
  );
  const amounts = lazy(
    () =>
      new Set(
        open()
          .filter(({ lower }) => /\d/.test(lower))
          .flatMap(({ lower }) => readAmounts(lower).map(({ value }) => value)),
      ),
  );
  const hrefs = lazy(() => collectLinkAddresses(page));
  return {
    hasEmail: (address) => text().includes(address) || hrefs().has(`mailto:${address}`),
    hasPhone: (number) => digits().includes(numberOf(number)),
    hasAmount: (value) => amounts().has(value),
    hasLink: (address) =>
      hrefs().has(comparableAddress(address)) || text().includes(comparableAddress(address)),
    hasWords: (words) => folded().includes(foldText(words)),
  };
}

function collectLinkAddresses({ document, url, outline }: Page): ReadonlySet<string> {
  const base = documentBase(document, url);
  return new Set(
    outline().links.map(({ element }) => {
      const href = element.getAttribute('href') ?? '';
      const address = parseWebAddress(href, base);
      return address
        ? comparableAddress(stripTracking(address).href)
        : (href.trim().toLowerCase().split('?')[0] ?? '');
    }),
  );
}

function comparableAddress(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

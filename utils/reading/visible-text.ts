import { numberOf } from '@/utils/advert/link-words';
import type { Page } from './layer';
import { readAmounts } from './values/amounts';
import { fold } from './values/clean-text';
import { baseOf, webAddress, withoutTracking } from './web-address';

/** What a page shows in the open, to be asked. Each part is gathered when it is first asked for. */
export interface VisibleText {
  /** Asked in lower case. */
  hasEmail(address: string): boolean;
  hasPhone(number: string): boolean;
  hasAmount(value: number): boolean;
  hasLink(address: string): boolean;
  /** Also in a closed part. */
  hasWords(text: string): boolean;
}

/** @returns what the page shows; closed parts of it do not count, but where only words are asked for. */
export function collectVisibleText(page: Page): VisibleText {
  const open = once(() => page.outline().blocks.filter(({ folded }) => !folded));
  const text = once(() =>
    open()
      .map(({ lower }) => lower)
      .join('\n'),
  );
  const digits = once(() => text().replace(/[\s().-]/g, ''));
  const folded = once(() =>
    page
      .outline()
      .blocks.map((block) => fold(block.text))
      .join(' '),
  );
  const amounts = once(
    () =>
      new Set(
        open()
          .filter(({ lower }) => /\d/.test(lower))
          .flatMap(({ lower }) => readAmounts(lower.slice(0, 5_000)).map(({ value }) => value)),
      ),
  );
  const hrefs = once(() => addressesOn(page));
  return {
    hasEmail: (address) => text().includes(address) || hrefs().has(`mailto:${address}`),
    hasPhone: (number) => digits().includes(numberOf(number)),
    hasAmount: (value) => amounts().has(value),
    hasLink: (address) => hrefs().has(keyOf(address)) || text().includes(keyOf(address)),
    hasWords: (words) => folded().includes(fold(words)),
  };
}

/** Where the page's links lead. */
function addressesOn({ document, url, outline }: Page): ReadonlySet<string> {
  const base = baseOf(document, url);
  return new Set(
    outline().links.map(({ element }) => {
      const href = element.getAttribute('href') ?? '';
      const address = webAddress(href, base);
      return address ? keyOf(withoutTracking(address).href) : (href.trim().toLowerCase().split('?')[0] ?? '');
    }),
  );
}

/** An address as people write it: without scheme and final slash. */
function keyOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

import { decodeComponent } from '@/utils/advert/decode-component';
import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import { attributeOf } from '../../outline/native-dom';
import type { Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type LocatedValue, onlyDistinctValue } from '../../quote';
import { readReference } from '../../values/reference';

/** Blocks before and after the title. */
const BEFORE = 6;
const AFTER = 12;
const LONGEST_WITH_CODE = 80;
/** Five characters or more, with three digits in a row. */
const CODE = /(?<![\w£$€.,/-])(?=[\w/-]*\d{3})[A-Z\d][\w/-]{4,24}(?![\w£%]|[.,]\d)/gi;
const NO_CODE = /^(?:\d{1,4}[/-]\d{1,2}[/-]\d{1,4}|(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?)$|^0\d{4}/;

/**
 * Finds the employer's number for the job: it stands beside the title, and the page's address or an e-mail's subject
 * has it too.
 * @param at index of the title's block
 * @returns undefined if there are several
 */
export function findAddressReference(
  { blocks, links }: Outline,
  at: number,
  { pathname, search }: URL,
): LocatedValue | undefined {
  const subjects = links.map(
    ({ element }) => /^mailto:.*subject=([^&]*)/i.exec(attributeOf(element, 'href') ?? '')?.[1] ?? '',
  );
  const address = `/${pathname}${search}/ ${decodeComponent(subjects.join(' '))}`.toLowerCase();
  const found = blocks
    .slice(Math.max(0, at - BEFORE), at + AFTER)
    .filter(({ text, zone }) => text.length <= LONGEST_WITH_CODE && !isInZone(zone, NON_ADVERT_ZONES))
    .flatMap((block) =>
      [...block.text.matchAll(CODE)].flatMap(([code]): LocatedValue[] => {
        const value = NO_CODE.test(code) ? undefined : readReference(code);
        return value && isWordOf(address, value.toLowerCase())
          ? [{ value, blocks: [block], phrase: value }]
          : [];
      }),
    );
  return onlyDistinctValue(found);
}

function isWordOf(address: string, code: string): boolean {
  const parts = address.split(code);
  return parts.slice(1).some((after, at) => !/[a-z\d]/.test(`${parts[at]?.at(-1) ?? ''}${after[0] ?? ''}`));
}

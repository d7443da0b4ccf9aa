import type { AddressPart, CleanAddress } from '@/utils/advert/clean-address';
import type { Doubt } from '@/utils/reading/reading';
import { NOTE_BOUNDS, type Note } from './note';

/** A closed part of the page is no reason. */
export function needsChecking(doubts: readonly Doubt[]): boolean {
  return doubts.some((doubt) => doubt !== 'closed-section');
}

/** Notes about personal parts of an address. */
export function addressNotes({ leftOut, unsure }: CleanAddress): readonly Note[] {
  return [
    ...(leftOut.length > 0
      ? [{ code: 'address-parts-removed' as const, parts: truncateParts(leftOut) }]
      : []),
    ...(unsure.length > 0 ? [{ code: 'address-parts-unsure' as const, parts: truncateParts(unsure) }] : []),
  ];
}

/** One more than is shown, to mention others. */
function truncateParts(parts: readonly AddressPart[]): AddressPart[] {
  return parts
    .slice(0, NOTE_BOUNDS.names + 1)
    .map((part) => ('name' in part ? { name: part.name.slice(0, NOTE_BOUNDS.name) } : part));
}

import type { AddressPart, CleanAddress } from '@/utils/advert/clean-address';
import type { Doubt } from '@/utils/reading/reading';
import { NOTE_BOUNDS, type Note } from './note';

/** @returns whether the recruiter has to look at the value: that a part of the page is closed is only worth knowing. */
export function needsChecking(doubts: readonly Doubt[]): boolean {
  return doubts.some((doubt) => doubt !== 'closed-section');
}

/** @returns what is noted of an address from which something was left out, or in which something may be personal. */
export function addressNotes({ leftOut, unsure }: CleanAddress): readonly Note[] {
  return [
    ...(leftOut.length > 0 ? [{ code: 'address-parts-removed' as const, parts: bounded(leftOut) }] : []),
    ...(unsure.length > 0 ? [{ code: 'address-parts-unsure' as const, parts: bounded(unsure) }] : []),
  ];
}

/** One more than is shown, so that it can be told that there are others. */
function bounded(parts: readonly AddressPart[]): AddressPart[] {
  return parts
    .slice(0, NOTE_BOUNDS.names + 1)
    .map((part) => ('name' in part ? { name: part.name.slice(0, NOTE_BOUNDS.name) } : part));
}

import { descriptionLines } from '@/utils/reading/description-lines';
import type { AdvertReading } from '@/utils/reading/reading';

const LONGEST = 60_000;

/** @returns the description as plain lines */
export function descriptionText({ fields }: AdvertReading): string {
  return descriptionLines((fields.description?.value ?? '').slice(0, LONGEST)).join('\n');
}

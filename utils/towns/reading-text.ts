import type { AdvertReading } from '@/utils/reading/reading';
import { cleanText } from '@/utils/reading/values/clean-text';
import { decodeEntities } from '@/utils/reading/values/entities';

const LINES = /<\/?(?:p|br|li|ul|ol|h\d|table|tr|td|th)>/u;

/** @returns the description as plain lines */
export function descriptionLines({ fields }: AdvertReading): string {
  return (fields.description?.value ?? '')
    .slice(0, 60_000)
    .split(LINES)
    .map((line) => cleanText(decodeEntities(line.replace(/<[^>]*>/gu, ''))))
    .join('\n');
}

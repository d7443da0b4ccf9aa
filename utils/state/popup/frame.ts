import type { AdvertReading } from '@/utils/reading/reading';

/** Removes quotes: the permission for a frame's site is revoked after reading, so they cannot be shown. */
export function withoutQuotes(reading: AdvertReading): AdvertReading {
  const fields = structuredClone(reading.fields);
  for (const field of Object.values(fields)) delete field?.quote;
  return { ...reading, fields };
}

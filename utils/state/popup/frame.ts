import type { AdvertReading } from '@/utils/reading/reading';

/** The frame's permission is revoked after reading, so its quotes cannot be shown. */
export function withoutQuotes(reading: AdvertReading): AdvertReading {
  const fields = structuredClone(reading.fields);
  for (const field of Object.values(fields)) delete field?.quote;
  return { ...reading, fields };
}

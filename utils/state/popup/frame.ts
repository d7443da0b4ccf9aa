import type { AdvertReading } from '@/utils/reading/reading';

/**
 * The reading of an advert in a frame of another site. Its words cannot be shown on the page: the leave to reach that site
 * is given back once it was read.
 */
export function withoutQuotes(reading: AdvertReading): AdvertReading {
  const fields = structuredClone(reading.fields);
  for (const field of Object.values(fields)) delete field?.quote;
  return { ...reading, fields };
}

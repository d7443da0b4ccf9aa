import { addDays } from '@/utils/advert/dates';
import { openDatabase } from '@/utils/database/database';
import { validRecords } from '@/utils/database/quarantine';
import { type Posting, postingSchema } from './posting';

/** @returns those written on the days before today, and today. @param today ISO date, London */
export async function recentPostings(days: number, today: string): Promise<Posting[]> {
  const since = IDBKeyRange.lowerBound(addDays(today, -days));
  const records = await (await openDatabase()).getAllFromIndex('postings', 'writtenAt', since);
  return validRecords('postings', records, postingSchema);
}

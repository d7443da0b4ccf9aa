import type { FieldId } from '@/utils/advert/fields';
import { type Draft, isFromRecruiter } from './draft';
import { fingerprint, type Job } from './job';
import { baselineOf } from './page-changes';

/** @returns the draft's job, which older drafts derive from their values */
export function jobOfDraft({ job, fields, said: baseline = {} }: Draft): Job | undefined {
  if (job) return job;
  const ofPage = (id: FieldId): string | undefined => {
    const value = isFromRecruiter(fields[id]) ? baseline[id] : baselineOf(fields[id]);
    return typeof value === 'string' ? value : undefined;
  };
  return fingerprint({
    title: ofPage('title'),
    reference: ofPage('reference'),
    location: ofPage('location'),
    description: ofPage('description'),
  });
}

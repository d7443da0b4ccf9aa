import { boolean, enums, object, optional, size, string } from 'superstruct';
import { HOURS, JOB_TYPES, WORKING_LOCATIONS } from '@/utils/advert/fields';

const words = optional(size(string(), 1, 255));

/** What the recruiter wants filled in where a page is silent. */
export const defaultsSchema = object({
  application_email: words,
  application_phone: words,
  location: words,
  hours: optional(enums(HOURS)),
  job_type: optional(enums(JOB_TYPES)),
  working_location: optional(enums(WORKING_LOCATIONS)),
  /** Where a page has no apply link of its own, its own address is proposed. */
  linkToPage: boolean(),
});

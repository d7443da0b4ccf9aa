import { array, enums, type Infer, number, object, optional, pattern, size, string } from 'superstruct';
import { HOURS, JOB_TYPES, SALARY_PERIODS, WORKING_LOCATIONS } from './fields';

const filled = size(string(), 1, 120_000);
const isoDate = pattern(string(), /^\d{4}-\d{2}-\d{2}$/u);

/**
 * An advert that passed every rule: what may be posted. Empty fields are not in it. `description` is sanitised
 * HTML, amounts are pounds, `closing_date` is the ISO date on whose morning the board takes the advert down.
 */
export const advertSchema = object({
  title: filled,
  description: filled,
  location: filled,
  salary_low: optional(number()),
  salary_high: optional(number()),
  salary_period: optional(enums(SALARY_PERIODS)),
  salary_text: optional(filled),
  application_url: optional(filled),
  application_email: optional(filled),
  application_phone: optional(filled),
  coreskill: filled,
  specialisms: optional(size(array(filled), 1, 400)),
  hours: optional(enums(HOURS)),
  job_type: optional(enums(JOB_TYPES)),
  working_location: optional(enums(WORKING_LOCATIONS)),
  closing_date: optional(isoDate),
  reference: optional(filled),
  video_url: optional(filled),
});

export type Advert = Infer<typeof advertSchema>;

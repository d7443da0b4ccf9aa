import {
  array,
  assign,
  define,
  enums,
  type Infer,
  object,
  partial,
  pattern,
  record,
  refine,
  size,
  string,
} from 'superstruct';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { isValid } from '@/utils/validation/is-valid';
import { parseEndpoint } from './endpoint';
import { CONFIRMED_KEYS, findKeyFaults, KEY_PATTERN } from './key-faults';

export { CONFIRMED_KEYS };

/** How a closing date is written on the wire. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'RFC 1123'] as const;

const key = pattern(string(), KEY_PATTERN);

/** Characters that nobody sees, with which two texts may look the same and differ. */
export const UNSEEN = /\p{C}/u;

const extraValue = refine(size(string(), 1, 255), 'text that can be seen', (value) => !UNSEEN.test(value));

const profileSchema = object({
  /** What the recruiter calls the board. */
  name: size(string(), 1, 40),
  /** Address that adverts are posted to. */
  endpoint: size(string(), 1, 500),
  /** The board's key of each field. */
  keys: record(enums(FIELD_IDS), key),
  dateFormat: enums(DATE_FORMATS),
  /** Keys that the board wants besides, each with a value that is always sent. */
  extra: size(array(object({ key, value: extraValue })), 0, 20),
});

/** The board as data: where adverts go and how they are written there. */
export type Profile = Omit<Infer<typeof profileSchema>, 'keys'> & { keys: Record<FieldId, string> };

const changedKeys = define<Partial<Record<FieldId, string>>>('changed keys', (value) =>
  isValid(value, record(enums(FIELD_IDS), key)),
);

const changesSchema = partial(assign(profileSchema, object({ keys: changedKeys })));

export type ProfileChanges = Infer<typeof changesSchema>;

/**
 * The board as it is shipped. The address is inferred from the documented address for editing; the keys that are
 * not in CONFIRMED_KEYS are the likeliest names, not confirmed by the board.
 */
export const DEFAULT_PROFILE: Profile = {
  name: 's1jobs',
  endpoint: 'https://recruiter.x1jobs.com/api/job',
  keys: {
    title: 'title',
    description: 'description',
    location: 'location',
    salary_low: 'salary_low',
    salary_high: 'salary_high',
    salary_period: 'salary_period',
    salary_text: 'salary_text',
    application_url: 'application_url',
    application_email: 'application_email',
    application_phone: 'application_phone',
    coreskill: 'core_skill',
    specialisms: 'specialism',
    hours: 'hours',
    job_type: 'job_type',
    working_location: 'working_location',
    closing_date: 'closing_date',
    reference: 'reference',
    video_url: 'video_url',
  },
  dateFormat: 'YYYY-MM-DD',
  extra: [],
};

/** @returns the profile, or else the default one, with the changes laid over it. */
export function applyChanges(changes: ProfileChanges, profile: Profile = DEFAULT_PROFILE): Profile {
  return {
    name: changes.name ?? profile.name,
    endpoint: changes.endpoint ?? profile.endpoint,
    keys: { ...profile.keys, ...changes.keys },
    dateFormat: changes.dateFormat ?? profile.dateFormat,
    extra: changes.extra ?? profile.extra,
  };
}

/** @returns whether adverts, and the password with them, may go to this board under these keys. */
export function isSafeProfile(profile: Profile): boolean {
  const { fields, extra } = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  return fields.size + extra.size === 0 && typeof parseEndpoint(profile.endpoint) !== 'string';
}

/**
 * What a recruiter or their company changed of the default profile; what is not in it stays the default. Wherever changes
 * come from (the settings' form, a file, a company's policy, the storage), they pass this check.
 */
export const profileChangesSchema = refine(changesSchema, 'changes of a safe profile', (changes) =>
  isSafeProfile(applyChanges(changes)),
);

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
import { FIELD_IDS, FIELDS, type FieldId } from '@/utils/advert/fields';
import { isValid } from '@/utils/validation/is-valid';
import { parseEndpoint } from './endpoint';
import { findKeyFaults, KEY_PATTERN } from './key-faults';

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
 * The board as it is shipped. The address is inferred from the documented address for editing. Keys
 * that the specification does not name (`isConfirmed`) are the likeliest ones.
 */
export const DEFAULT_PROFILE: Profile = {
  name: 's1jobs',
  endpoint: 'https://recruiter.x1jobs.com/api/job',
  // Object.fromEntries forgets its keys; they are the ids of FIELDS.
  keys: Object.fromEntries(FIELDS.map(({ id, boardKey }) => [id, boardKey.name])) as Record<FieldId, string>,
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

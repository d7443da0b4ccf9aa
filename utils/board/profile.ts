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
import { FIELD_IDS, type FieldId, fieldOf } from '@/utils/advert/fields';
import { recordOf } from '@/utils/records/typed-keys';
import { isValid } from '@/utils/validation/is-valid';
import { boardValuesSchema, mergeBoardValues, sentValue } from './board-values';
import { parseEndpoint } from './endpoint';
import { findKeyFaults, KEY_PATTERN } from './key-faults';

export const DATE_FORMATS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'RFC 1123'] as const;

export type DateFormat = (typeof DATE_FORMATS)[number];

/** Lengths in UTF-16 units, for the settings' form and for whatever stores or sends it. */
export const LONGEST_BOARD_NAME = 40;
export const LONGEST_ENDPOINT = 500;
export const MOST_EXTRA = 20;

const key = pattern(string(), KEY_PATTERN);

const profileSchema = object({
  name: size(string(), 1, LONGEST_BOARD_NAME),
  endpoint: size(string(), 1, LONGEST_ENDPOINT),
  keys: record(enums(FIELD_IDS), key),
  values: boardValuesSchema,
  dateFormat: enums(DATE_FORMATS),
  extra: size(array(object({ key, value: sentValue })), 0, MOST_EXTRA),
});

/** The board's address, its names for the fields, and its values for our options. */
export type Profile = Omit<Infer<typeof profileSchema>, 'keys'> & { keys: Record<FieldId, string> };

const changedKeys = define<Partial<Record<FieldId, string>>>('changed keys', (value) =>
  isValid(value, record(enums(FIELD_IDS), key)),
);

export const changesSchema = partial(assign(profileSchema, object({ keys: changedKeys })));

export type ProfileChanges = Infer<typeof changesSchema>;

/**
 * The address is inferred from the documented one for editing. Keys without `isConfirmed` are not in the specification,
 * but likely.
 */
export const DEFAULT_PROFILE: Profile = {
  name: 's1jobs',
  endpoint: 'https://recruiter.x1jobs.com/api/job',
  keys: recordOf(FIELD_IDS, (id) => fieldOf(id).boardKey.name),
  values: {},
  dateFormat: 'YYYY-MM-DD',
  extra: [],
};

export function applyChanges(changes: ProfileChanges, profile: Profile = DEFAULT_PROFILE): Profile {
  return {
    name: changes.name ?? profile.name,
    endpoint: changes.endpoint ?? profile.endpoint,
    keys: { ...profile.keys, ...changes.keys },
    values: mergeBoardValues(profile.values, changes.values ?? {}),
    dateFormat: changes.dateFormat ?? profile.dateFormat,
    extra: changes.extra ?? profile.extra,
  };
}

/** @returns whether adverts and passwords may be sent there */
export function isSafeProfile(profile: Profile): boolean {
  const { fields, extra } = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  return fields.size + extra.size === 0 && typeof parseEndpoint(profile.endpoint) !== 'string';
}

/** Changes to the default profile, whether from the form, a file, a policy or storage. */
export const profileChangesSchema = refine(changesSchema, 'changes of a safe profile', (changes) =>
  isSafeProfile(applyChanges(changes)),
);

import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';

/** The keys of user name and password stand there, too. */
const CREDENTIAL_KEYS = ['username', 'password'] as const;

/** A key that the board could take. */
export const KEY_PATTERN = /^[\w.-]{1,80}$/u;

/** Why a key cannot be used. */
export type KeyFault = 'malformed' | 'fixed' | 'taken';

/** The keys of a profile, as far as they can be in each other's way. */
export interface Keys {
  keys: Readonly<Record<FieldId, string>>;
  extra: readonly { key: string }[];
}

/** What is wrong with a profile's keys, by field and by the place among the extra keys. */
export interface KeyFaults {
  fields: ReadonlyMap<FieldId, KeyFault>;
  extra: ReadonlyMap<number, KeyFault>;
}

/** Two keys that differ in their letters' case alone may be one to the board. */
const sameCase = (key: string) => key.toLowerCase();

/**
 * Checks that every field has a key of its own, that confirmed keys are what the specification says, and that no extra key
 * is one of a field's: an extra value that stands where a field belongs would be posted without being shown in the form.
 * @param shipped the keys as they are shipped: no extra key may be one of these, even where the field was renamed
 */
export function findKeyFaults({ keys, extra }: Keys, shipped: Keys['keys']): KeyFaults {
  const fields = new Map<FieldId, KeyFault>();
  const taken = new Set<string>(CREDENTIAL_KEYS);
  for (const id of CONFIRMED_KEYS) {
    if (keys[id] !== shipped[id]) fields.set(id, 'fixed');
    taken.add(sameCase(shipped[id]));
  }
  for (const id of FIELD_IDS) {
    if (CONFIRMED_KEYS.has(id)) continue;
    const key = sameCase(keys[id]);
    if (!KEY_PATTERN.test(keys[id])) fields.set(id, 'malformed');
    else if (taken.has(key)) fields.set(id, 'taken');
    taken.add(key);
  }
  for (const id of FIELD_IDS) taken.add(sameCase(shipped[id]));
  const faults = new Map<number, KeyFault>();
  extra.forEach(({ key }, index) => {
    if (!KEY_PATTERN.test(key)) faults.set(index, 'malformed');
    else if (taken.has(sameCase(key))) faults.set(index, 'taken');
    taken.add(sameCase(key));
  });
  return { fields, extra: faults };
}

import { CONFIRMED_KEYS, FIELD_IDS, type FieldId } from '@/utils/advert/fields';

const CREDENTIAL_KEYS = ['username', 'password'] as const;

export const KEY_PATTERN = /^[\w.-]{1,80}$/u;

export type KeyFault = 'malformed' | 'fixed' | 'taken';

export interface Keys {
  keys: Readonly<Record<FieldId, string>>;
  extra: readonly { key: string }[];
}

export interface KeyFaults {
  fields: ReadonlyMap<FieldId, KeyFault>;
  extra: ReadonlyMap<number, KeyFault>;
}

/** The board may ignore case. */
const sameCase = (key: string) => key.toLowerCase();

/**
 * Each field needs a unique key, confirmed keys must match the specification, and no extra key may be a field's: its
 * value would be posted unseen.
 * @param shipped default keys, which no extra key may use
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

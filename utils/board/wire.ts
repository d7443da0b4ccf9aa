import type { Advert } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/fields';
import type { Profile } from './profile';

/** What the board knows the poster by. */
export interface Credentials {
  username: string;
  password: string;
}

/** A posting's body as the board reads it, before it becomes JSON. */
export type WireBody = Record<string, string | number | string[]>;

/**
 * Writes an advert under the board's keys. Values that the advert does not have are left out; a single specialism
 * goes as a string, several as a list (board specification, specialism).
 * @param credentials travel in the body; without them the body is what may be shown or kept
 */
export function toWireBody(advert: Advert, profile: Profile, credentials?: Credentials): WireBody {
  // A map, since a key may be called `__proto__` or `constructor`, which every object has from the start.
  const body = new Map<string, WireBody[string]>();
  if (credentials) body.set('username', credentials.username).set('password', credentials.password);
  for (const { id } of FIELDS) {
    const value = advert[id];
    if (value === undefined) continue;
    const key = profile.keys[id];
    if (id === 'closing_date') body.set(key, writeDate(String(value), profile.dateFormat));
    else if (Array.isArray(value)) body.set(key, value.length === 1 ? String(value[0]) : value);
    else body.set(key, value);
  }
  for (const { key, value } of profile.extra) if (!body.has(key)) body.set(key, value);
  return Object.fromEntries(body);
}

function writeDate(isoDate: string, format: Profile['dateFormat']): string {
  if (format === 'YYYY-MM-DD') return isoDate;
  if (format === 'DD/MM/YYYY') return isoDate.split('-').reverse().join('/');
  return new Date(isoDate).toUTCString();
}

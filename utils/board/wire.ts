import type { Advert } from '@/utils/advert/advert';
import { FIELDS, fieldOf } from '@/utils/advert/fields';
import { findKeyFaults } from './key-faults';
import { DEFAULT_PROFILE, type Profile } from './profile';

/** What the board knows the poster by. */
export interface Credentials {
  username: string;
  password: string;
}

/** A posting's body as the board reads it, before it becomes JSON. */
export type WireBody = Record<string, string | number | string[]>;

/** Where an advert goes and exactly what is sent, without user name and password. */
export interface FrozenRequest {
  endpoint: string;
  body: WireBody;
}

/** Fixes what is sent at the press of Post: whatever changes afterwards, this is sent or nothing. */
export function freezeRequest(advert: Advert, profile: Profile): FrozenRequest {
  return { endpoint: profile.endpoint, body: toWireBody(advert, profile) };
}

/**
 * Writes an advert under the board's keys. Values that the advert does not have are left out; a single specialism
 * goes as a string, several as a list (board specification, specialism). An extra value never stands where a field
 * belongs, be that field empty: `findKeyFaults` keeps such a profile out, and this does not rely on it.
 * @returns the body without user name and password, as it may be shown and kept
 */
export function toWireBody(advert: Advert, profile: Profile): WireBody {
  // A map, since a key may be called `__proto__` or `constructor`, which every object has from the start.
  const body = new Map<string, WireBody[string]>();
  for (const { id } of FIELDS) {
    const value = advert[id];
    if (value === undefined) continue;
    const key = profile.keys[id];
    if (fieldOf(id).control.kind === 'date') body.set(key, writeDate(String(value), profile.dateFormat));
    else if (Array.isArray(value)) body.set(key, value.length === 1 ? String(value[0]) : value);
    else body.set(key, value);
  }
  for (const { key, value } of sentExtras(profile)) body.set(key, value);
  return Object.fromEntries(body);
}

/** @returns the extra keys that are sent with every advert, without those that stand where a field belongs. */
export function sentExtras(profile: Profile): Profile['extra'] {
  const { extra: faults } = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  return profile.extra.filter((_, index) => !faults.has(index));
}

/** Adds user name and password, whose keys are fixed, to a body without them. Nothing in the body takes their place. */
export function withCredentials<Body extends object>(
  body: Body,
  { username, password }: Credentials,
): Body & Credentials {
  return { ...body, username, password };
}

function writeDate(isoDate: string, format: Profile['dateFormat']): string {
  if (format === 'YYYY-MM-DD') return isoDate;
  if (format === 'DD/MM/YYYY') return isoDate.split('-').reverse().join('/');
  return new Date(isoDate).toUTCString();
}

import type { Advert, AdvertPart } from '@/utils/advert/advert';
import { FIELDS } from '@/utils/advert/field-list';
import { fieldOf, isChoiceField } from '@/utils/advert/fields';
import { boardValue } from './board-values';
import { findKeyFaults } from './key-faults';
import { DEFAULT_PROFILE, type Profile } from './profile';

export interface Credentials {
  username: string;
  password: string;
}

export type WireBody = Record<string, string | number | string[]>;

/** What is sent, and the only address it may be sent to: fixed when Post was pressed, without user name and password. */
export interface FrozenRequest {
  endpoint: string;
  body: Record<string, unknown>;
}

/** The exact request. Later changes do not affect it. */
export function freezeRequest(advert: Advert, profile: Profile): FrozenRequest {
  return { endpoint: profile.endpoint, body: toWireBody(advert, profile) };
}

/**
 * Omits missing values. A single specialism is a string, several are a list (board specification, specialism). An extra
 * value never replaces a field, even an empty one; `findKeyFaults` rejects such profiles, but this does not rely on it.
 * @returns the body without credentials, safe to show and store
 */
export function toWireBody(advert: Advert, profile: Profile): WireBody {
  const body = wireFields(advert, profile);
  for (const { key, value } of sentExtras(profile)) body.set(key, value);
  return Object.fromEntries(body);
}

/** The exact request that changes these fields of a posted advert. It has no extra keys: they were sent with the advert. */
export function freezeChange(fields: AdvertPart, profile: Profile): FrozenRequest {
  return { endpoint: profile.endpoint, body: Object.fromEntries(wireFields(fields, profile)) };
}

function wireFields(advert: AdvertPart, profile: Profile): Map<string, WireBody[string]> {
  // Keys such as `__proto__` are special in objects.
  const body = new Map<string, WireBody[string]>();
  for (const { id } of FIELDS) {
    const value = advert[id];
    if (value === undefined) continue;
    const key = profile.keys[id];
    if (fieldOf(id).control.kind === 'date') body.set(key, writeDate(String(value), profile.dateFormat));
    else if (isChoiceField(id)) body.set(key, boardValue(profile.values, id, String(value)));
    else if (Array.isArray(value)) body.set(key, value.length === 1 ? String(value[0]) : value);
    else body.set(key, value);
  }
  return body;
}

/** @returns the extra keys that are sent: none replaces a field */
export function sentExtras(profile: Profile): Profile['extra'] {
  const { extra: faults } = findKeyFaults(profile, DEFAULT_PROFILE.keys);
  return profile.extra.filter((_, index) => !faults.has(index));
}

/** Under fixed keys, which nothing in the body overrides. */
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

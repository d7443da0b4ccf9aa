import browser from 'webextension-polyfill';
import { POPUP_KEYS } from './popup-keys';

/** Read before this code was loaded; undefined since one of them changed. */
export interface EarlyValues {
  values: Promise<Record<string, unknown>> | undefined;
}

const EARLY_KEYS: ReadonlySet<string> = new Set(POPUP_KEYS);

let early: EarlyValues | undefined;

/** Lets reads take these values until something is written here, or `releaseEarlyValues` is called. */
export function adoptEarlyValues(read: EarlyValues): void {
  early = read;
}

export function releaseEarlyValues(): void {
  early = undefined;
}

/** @returns the value, unvalidated */
export async function readLocal(key: string): Promise<unknown> {
  const known = EARLY_KEYS.has(key) ? early?.values : undefined;
  const { [key]: value } = await (known ?? browser.storage.local.get(key));
  return value ?? undefined;
}

/** @throws if the browser cannot store */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  releaseEarlyValues();
  await browser.storage.local.set({ [key]: value });
}

export async function removeLocal(key: string): Promise<void> {
  releaseEarlyValues();
  await browser.storage.local.remove(key);
}

import { array, size, string } from 'superstruct';
import browser from 'webextension-polyfill';
import { originPattern } from '@/utils/board/endpoint';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { readProfile } from './stored-profile';
import { defineValidatedItem } from './validated-item';

const MOST_ORIGINS = 50;

/** The origins that the recruiter allowed as the board, which gets passwords: not those that were only to be read. */
const boardOrigins = defineValidatedItem('boardOrigins', size(array(string()), 0, MOST_ORIGINS), []);

/** @returns whether the browser lets us reach the address, for whatever purpose. */
export function hasHostPermission(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [originPattern(new URL(address))] });
}

/** @returns whether adverts and passwords may go to the address: it was allowed as the board's, or came with the package. */
export async function hasBoardPermission(address: string): Promise<boolean> {
  return (await hasHostPermission(address)) && (await isBoard(originPattern(new URL(address))));
}

/**
 * Asks the recruiter, through the browser's own prompt, for the one origin of the address. Must be called first
 * thing in a click: the browser refuses it after any wait.
 * @returns whether it is allowed now
 */
export function requestHostPermission(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(address)] });
}

/** The same for an address that adverts are to be posted to, which is remembered. */
export async function requestBoardPermission(address: URL): Promise<boolean> {
  const isAllowed = await requestHostPermission(address);
  const origin = originPattern(address);
  if (isAllowed && !(await isBoard(origin))) {
    await boardOrigins.set([...(await boardOrigins.get()), origin].slice(-MOST_ORIGINS));
  }
  return isAllowed;
}

/** Gives back the leave to reach an address that was read, unless it is the board's. */
export async function revokeHostPermission(address: string): Promise<void> {
  await revokeUnlessBoard([originPattern(new URL(address))]);
}

/** Gives back the leave to reach every origin that is not the board's: a popup may have been closed before it did. */
export async function revokeUnusedPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await revokeUnlessBoard(origins);
}

async function revokeUnlessBoard(origins: readonly string[]): Promise<void> {
  const present = originPattern(new URL((await readProfile()).endpoint));
  const needed = new Set([present, ...shippedOrigins(), ...(await boardOrigins.get())]);
  for (const origin of origins) {
    // One that the browser does not take back must not keep the others.
    if (!needed.has(origin)) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  }
}

async function isBoard(origin: string): Promise<boolean> {
  if (origin === originPattern(new URL(DEFAULT_PROFILE.endpoint))) return true;
  return shippedOrigins().includes(origin) || (await boardOrigins.get()).includes(origin);
}

function shippedOrigins(): readonly string[] {
  const { host_permissions: origins = [] } = browser.runtime.getManifest();
  return origins;
}

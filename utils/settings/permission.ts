import { array, size, string } from 'superstruct';
import browser from 'webextension-polyfill';
import { originPattern } from '@/utils/board/endpoint';
import { DEFAULT_PROFILE } from '@/utils/board/profile';
import { readProfile } from './stored-profile';
import { defineValidatedItem } from './validated-item';

const MOST_ORIGINS = 50;

/** Origins allowed for the board, which gets passwords, not for reading alone. */
const boardOrigins = defineValidatedItem('boardOrigins', size(array(string()), 0, MOST_ORIGINS), []);

export function hasHostPermission(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [originPattern(new URL(address))] });
}

/** @returns whether adverts and passwords may be sent there: allowed as the board's address, or in the manifest */
export async function hasBoardPermission(address: string): Promise<boolean> {
  return (await hasHostPermission(address)) && (await isBoard(originPattern(new URL(address))));
}

/**
 * Must be called first in a click handler, since browsers reject it after any wait.
 * @returns whether access is granted
 */
export function requestHostPermission(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(address)] });
}

/** The same for a board's address, which is remembered. */
export async function requestBoardPermission(address: URL): Promise<boolean> {
  const isAllowed = await requestHostPermission(address);
  const origin = originPattern(address);
  if (isAllowed && !(await isBoard(origin))) {
    await boardOrigins.set([...(await boardOrigins.get()), origin].slice(-MOST_ORIGINS));
  }
  return isAllowed;
}

/** Unless it is the board's. */
export async function revokeHostPermission(address: string): Promise<void> {
  await revokeUnlessBoard([originPattern(new URL(address))]);
}

/** In case a popup closed before it did so. */
export async function revokeUnusedPermissions(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await revokeUnlessBoard(origins);
}

async function revokeUnlessBoard(origins: readonly string[]): Promise<void> {
  const present = originPattern(new URL((await readProfile()).endpoint));
  const needed = new Set([present, ...shippedOrigins(), ...(await boardOrigins.get())]);
  for (const origin of origins) {
    // A failure must not stop the others.
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

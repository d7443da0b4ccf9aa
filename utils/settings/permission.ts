import browser from 'webextension-polyfill';
import { originPattern } from '@/utils/board/endpoint';

/** @returns whether the browser lets the worker reach the address. */
export function mayReach(address: string): Promise<boolean> {
  if (!URL.canParse(address)) return Promise.resolve(false);
  return browser.permissions.contains({ origins: [originPattern(new URL(address))] });
}

/**
 * Asks the recruiter, through the browser's own prompt, for the one origin of the address. Must be called first
 * thing in a click: the browser refuses it after any wait.
 * @returns whether it is allowed now
 */
export function requestReach(address: URL): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(address)] });
}

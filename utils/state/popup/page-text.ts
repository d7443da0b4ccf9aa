import browser from 'webextension-polyfill';
import type { Tab } from './tab';

const MOST_TEXT = 200_000;

/** @returns up to 200,000 characters of visible text; undefined where the browser refuses */
export async function readPageText({ id }: Tab): Promise<string | undefined> {
  if (id === undefined) return undefined;
  const injected = await browser.scripting
    .executeScript({ target: { tabId: id }, func: () => document.body?.innerText, injectImmediately: true })
    .catch(() => []);
  const text: unknown = injected[0]?.result;
  return typeof text === 'string' ? text.slice(0, MOST_TEXT) : undefined;
}

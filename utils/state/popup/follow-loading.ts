import { effect } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { Reading } from '@/utils/reading/reading';
import { readFormPage } from './ask-page';
import { applyLaterReading } from './page-as-advert';
import type { Session } from './session';

declare global {
  /** Left behind by the reader, for `whenGrown`. */
  var jobcourierRead: [chars: number, isLoading: boolean] | undefined;
}

/** Some pages never stop changing. */
const MOST_READINGS = 20;

/**
 * Reads the page again when it has finished loading, or when more text has come, as long as no whole advert was read.
 * @returns a function that stops it
 */
export function followLoading(session: Session): () => void {
  const { page } = session;
  let left = MOST_READINGS;
  let isOver = false;
  const follow = async (reading: Reading, tabId: number) => {
    await browser.scripting.executeScript({ target: { tabId }, func: whenGrown, injectImmediately: true });
    if (isOver || page.reading.value !== reading) return;
    const showInTurn = page.beginReading();
    const now = await readFormPage(page);
    await showInTurn(() => applyLaterReading(session, now));
  };
  const stop = effect(() => {
    const reading = page.reading.value;
    const { id } = page.tab.value;
    if (!reading || id === undefined || !mayGrow(reading) || page.isDraftChosen.value || left === 0) return;
    left -= 1;
    // The page was left, or is closed to extensions.
    follow(reading, id).catch(() => undefined);
  });
  return () => {
    isOver = true;
    stop();
  };
}

function mayGrow(reading: Reading): boolean {
  if (reading.isLoading) return true;
  return reading.kind === 'none' ? reading.reason !== 'unreadable' : reading.kind !== 'advert';
}

/** Runs in the page, without access to this file. Waits for the document's end or a good deal more text. */
function whenGrown(): Promise<void> {
  return new Promise((resolve) => {
    const [chars, isLoading] = globalThis.jobcourierRead ?? [0, false];
    let isAsked = false;
    let checks = 0;
    const check = () => {
      isAsked = false;
      const isLoaded = isLoading && document.readyState !== 'loading';
      const isLonger = document.documentElement.textContent.length > chars * 1.2 + 200;
      checks += 1;
      // A page that always changes is not watched for ever.
      if (!isLoaded && !isLonger && checks < 300) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(() => {
      if (!isAsked) requestAnimationFrame(check);
      isAsked = true;
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    document.addEventListener('DOMContentLoaded', check, { once: true });
    check();
  });
}

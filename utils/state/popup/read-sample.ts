import browser from 'webextension-polyfill';
import { type Reading, readingSchema } from '@/utils/reading/reading';
import { markFirstStep } from '@/utils/settings/first-steps';
import { isValid } from '@/utils/validation/is-valid';

/** Takes what the sample page has read of itself. @returns `no-answer` where it has not done so yet, or its tab has closed */
export function readSample(tabId: number | undefined): Reading {
  const [page] = tabId === undefined ? [] : browser.extension.getViews({ type: 'tab', tabId });
  // The page's objects end with it.
  const reading: unknown = page && structuredClone(Reflect.get(page, 'jobcourierReading'));
  if (!isValid(reading, readingSchema)) return { kind: 'none', reason: 'unreadable', cause: 'no-answer' };
  // Only the welcome page's tick is lost.
  markFirstStep('sample').catch(() => undefined);
  return reading;
}

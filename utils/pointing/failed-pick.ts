import { enums, type Infer, integer, object } from 'superstruct';
import browser from 'webextension-polyfill';
import { POINTED_FIELDS } from '@/utils/reading/read-words';
import { onStorageChange } from '@/utils/settings/storage-changes';
import { showPickFailed } from '@/utils/toolbar/pick-badge';
import { isValid } from '@/utils/validation/is-valid';

const failedSchema = object({
  /** Where it was picked: its next form tells. */
  tabId: integer(),
  field: enums(POINTED_FIELDS),
  /**
   * `blocked`: the page kept changing what the picker drew. `moved-on`: the tab shows another page, or loaded it anew.
   * `not-kept`: the browser could not store the words.
   */
  why: enums(['blocked', 'moved-on', 'not-kept']),
});

/** A pick that gave nothing, and that the recruiter did not end. */
export type FailedPick = Infer<typeof failedSchema>;

/** In the browser's session storage, a key a tab: the pick does not outlast the browser either. */
const failedPickKeyOf = (tabId: number) => `failed-pick-${tabId}`;

/** In the worker: the icon shows it until a form over the tab has shown why. */
export async function addFailedPick(failed: FailedPick): Promise<void> {
  // First, since the form that takes it clears the badge.
  await showPickFailed(failed.tabId).catch(() => undefined);
  await browser.storage.session.set({ [failedPickKeyOf(failed.tabId)]: failed });
}

/** @returns the tab's failure that no form has shown yet, once */
export async function takeFailedPick(tabId: number): Promise<FailedPick | undefined> {
  const key = failedPickKeyOf(tabId);
  const { [key]: failed } = await browser.storage.session.get(key);
  if (failed === undefined) return undefined;
  await browser.storage.session.remove(key);
  return isValid(failed, failedSchema) ? failed : undefined;
}

/** Calls back when a failure in the tab has to be shown, until the signal aborts. */
export function onFailedPick(tabId: number, failed: () => void, signal: AbortSignal): void {
  const key = failedPickKeyOf(tabId);
  onStorageChange(
    [key],
    (changes) => {
      if (changes[key]?.newValue !== undefined) failed();
    },
    signal,
  );
}

import { clearStores, moveUntilsBack } from '../../browser/extension-tab.mjs';
import type { View } from '../../browser/firefox/view.mjs';

/** Empties every store of the database. @param page of the extension's origin */
export async function clearRecords(page: View): Promise<void> {
  await page.run(clearStores);
}

/** Ends the pauses that the board asked for, as if the time had passed. @param page of the extension's origin */
export async function endPauses(page: View): Promise<void> {
  await page.run(moveUntilsBack);
}

/** @param page one of the extension's own */
export async function ringAlarm(page: View): Promise<void> {
  await page.run(() => Reflect.get(globalThis, 'browser').alarms.create('outbox', { when: Date.now() }));
}

import browser from 'webextension-polyfill';
import { SOONEST_WAKE_MS } from './transitions';

const ALARM = 'outbox';

/** Replaces or clears the alarm that wakes the worker. Chrome's minimum delay is 30 seconds. */
export async function scheduleAlarm(time: Date | undefined): Promise<void> {
  if (time) browser.alarms.create(ALARM, { when: time.getTime() });
  else await browser.alarms.clear(ALARM);
}

/** Before something is stored to be sent. On failure its page still messages the worker, and the next popup asks about leftovers. */
export function wakeSoon(): void {
  scheduleAlarm(new Date(Date.now() + SOONEST_WAKE_MS)).catch(() => undefined);
}

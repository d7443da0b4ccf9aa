import browser from 'webextension-polyfill';

const ALARM = 'outbox';

/** Replaces the alarm that wakes the worker, or clears it if there is no time. Chrome's minimum delay is 30 seconds. */
export async function scheduleAlarm(time: Date | undefined): Promise<void> {
  if (time) browser.alarms.create(ALARM, { when: time.getTime() });
  else await browser.alarms.clear(ALARM);
}

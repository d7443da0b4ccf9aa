import browser from 'webextension-polyfill';

const ALARM = 'outbox';

/** Replaces or clears the alarm that wakes the worker. Chrome's minimum delay is 30 seconds. */
export async function scheduleAlarm(time: Date | undefined): Promise<void> {
  if (time) browser.alarms.create(ALARM, { when: time.getTime() });
  else await browser.alarms.clear(ALARM);
}

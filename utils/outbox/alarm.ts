import browser from 'webextension-polyfill';

const ALARM = 'outbox';

/**
 * Has the browser wake the worker at that time, in place of any time asked for before; never, where there is none. Chrome
 * keeps alarms at least half a minute away.
 */
export async function scheduleAlarm(time: Date | undefined): Promise<void> {
  if (time) browser.alarms.create(ALARM, { when: time.getTime() });
  else await browser.alarms.clear(ALARM);
}

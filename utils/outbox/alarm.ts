import browser from 'webextension-polyfill';

const ALARM = 'outbox';

/** Replaces or clears the alarm that wakes the worker. Chrome's minimum delay is 30 seconds. */
export async function scheduleAlarm(time: Date | undefined): Promise<void> {
  if (time) browser.alarms.create(ALARM, { when: time.getTime() });
  else await browser.alarms.clear(ALARM);
}

/** The shortest alarm that browsers allow. */
export const SOONEST_WAKE_MS = 30_000;

/**
 * Before something is stored to be sent: by then the worker looks for what a closed page has left. Each has its own alarm,
 * which no other replaces or clears. If it fails, its page still messages the worker.
 */
export function wakeSoon(id: string): void {
  const created = async () => browser.alarms.create(`${ALARM} ${id}`, { when: Date.now() + SOONEST_WAKE_MS });
  created().catch(() => undefined);
}

import { addDays, startOfDay, todayInLondon } from '@/utils/advert/dates';
import type { SettingsModel } from './models/settings';

/** Called before today's date counts: a computer that slept may have missed midnight. */
export function refreshToday({ today }: Pick<SettingsModel, 'today'>): void {
  today.value = todayInLondon();
}

/** Keeps the date up to date in a page that stays open past midnight in London, until the signal aborts. */
export function followToday(settings: Pick<SettingsModel, 'today'>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = () => {
    refreshToday(settings);
    clearTimeout(timer);
    const midnight = startOfDay(addDays(settings.today.value, 1));
    timer = setTimeout(update, midnight.getTime() - Date.now());
  };
  update();
  document.addEventListener('visibilitychange', update, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

import { number } from 'superstruct';
import browser from 'webextension-polyfill';
import { addDays, startOfDay, todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_TITLE, endsSoonTitle } from '@/utils/copy/en-GB/badge';
import { ENDS_SOON_DAYS, removalDayOf } from '@/utils/outbox/advert-life';
import { endingWithin } from '@/utils/outbox/ending';
import { countEndsSoon } from '@/utils/settings/count-ends-soon';
import { isValid } from '@/utils/validation/is-valid';
import { badgeInTurn, isCount, showBadge } from './show-badge';

const ALARM = 'ends-soon';
/** In the browser's session storage: the outcome of a posting may cover the count for a while. */
const COUNT = 'endsSoon';

export function isEndsSoonAlarm(name: string): boolean {
  return name === ALARM;
}

/** Counts the adverts that end soon, where the recruiter wants it, and has them counted again when the day changes. */
export async function updateEndsSoonBadge(): Promise<void> {
  const today = todayInLondon();
  const isWanted = await countEndsSoon.get();
  const ending = isWanted ? await endingWithin(ENDS_SOON_DAYS, today) : [];
  const count = ending.filter((posting) => (removalDayOf(posting) ?? '') > today).length;
  await browser.storage.session.set({ [COUNT]: count });
  await showEndsSoon();
  if (isWanted) browser.alarms.create(ALARM, { when: startOfDay(addDays(today, 1)).getTime() });
  else await browser.alarms.clear(ALARM);
}

/** Shows the last count, unless the outcome of a posting is shown. */
export function showEndsSoon(): Promise<void> {
  return badgeInTurn(async () => {
    const { [COUNT]: count } = await browser.storage.session.get(COUNT);
    const shown = await browser.action.getBadgeText({});
    if (!isValid(count, number()) || (shown !== '' && !isCount(shown))) return;
    if (count > 0) await showBadge({}, String(count), 'amber');
    else if (shown !== '') await browser.action.setBadgeText({ text: '' });
    await browser.action.setTitle({ title: count > 0 ? endsSoonTitle(count) : DEFAULT_TITLE });
  });
}

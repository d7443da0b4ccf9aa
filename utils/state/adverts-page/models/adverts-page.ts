import { createModel, signal } from '@preact/signals';
import { todayInLondon } from '@/utils/advert/dates';
import { DEFAULT_PROFILE, type Profile } from '@/utils/board/profile';
import { readRoute } from '../route';

export const AdvertsPageModel = createModel(() => ({
  route: signal(readRoute(location.hash)),
  profile: signal<Profile>(DEFAULT_PROFILE),
  /** ISO date, London. */
  today: signal(todayInLondon()),
}));

export interface AdvertsPageModel extends InstanceType<typeof AdvertsPageModel> {}

import { onProfileChange, readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';

/** Keeps the board profile up to date until the signal aborts. */
export function followProfile(settings: SettingsModel, signal: AbortSignal): void {
  onProfileChange(() => {
    readProfile().then(
      (profile) => {
        settings.profile.value = profile;
      },
      // The draft reports storage failures.
      () => undefined,
    );
  }, signal);
}

import { onProfileChange, readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';

/** Keeps the stored board profile, which Post uses, up to date until the signal aborts. */
export function followProfile(settings: SettingsModel, signal: AbortSignal): void {
  onProfileChange(() => {
    readProfile().then(
      (profile) => {
        settings.profile.value = profile;
      },
      // The draft reports a storage failure, since it is written with every change.
      () => undefined,
    );
  }, signal);
}

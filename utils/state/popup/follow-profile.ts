import { onProfileChange, readProfile } from '@/utils/settings/stored-profile';
import type { SettingsModel } from './models/settings';

/** Keeps the board's settings that the popup shows, and freezes at Post, those that are stored, until the signal ends it. */
export function followProfile(settings: SettingsModel, signal: AbortSignal): void {
  onProfileChange(() => {
    readProfile().then(
      (profile) => {
        settings.profile.value = profile;
      },
      // Storage that fails is told by the draft, which is written with every change.
      () => undefined,
    );
  }, signal);
}

import type { Signal } from '@preact/signals';
import type { Profile } from '@/utils/board/profile';
import { onProfileChange, readProfile } from '@/utils/settings/stored-profile';

/** Keeps a page's board profile up to date until the signal aborts. */
export function followProfile(profile: Signal<Profile>, signal: AbortSignal): void {
  onProfileChange(() => {
    readProfile().then(
      (changed) => {
        profile.value = changed;
      },
      // The known one stays; the settings page reports the error.
      () => undefined,
    );
  }, signal);
}

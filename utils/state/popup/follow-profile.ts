import { onProfileChange, readProfile } from '@/utils/settings/stored-profile';
import type { Session } from './session';

/** Keeps the board's settings that the popup shows, and freezes at Post, those that are stored, until the signal ends it. */
export function followProfile(session: Session, signal: AbortSignal): void {
  onProfileChange(() => {
    readProfile().then(
      (profile) => {
        session.profile.value = profile;
      },
      // Storage that fails is told by the draft, which is written with every change.
      () => undefined,
    );
  }, signal);
}

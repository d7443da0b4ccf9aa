import {
  applyChanges,
  isSafeProfile,
  type Profile,
  type ProfileChanges,
  profileChangesSchema,
} from '@/utils/board/profile';
import { type Managed, readManaged } from './managed';
import { onStorageChange } from './storage-changes';
import { defineValidatedItem } from './validated-item';

export const profileChanges = defineValidatedItem<ProfileChanges>('profile', profileChangesSchema, {});

/**
 * @returns the default profile with the recruiter's changes, overridden by the company's. If both use the same key, the
 * company's wins, and the recruiter's changes are quarantined
 */
export async function readProfile(managed?: Managed | Promise<Managed>): Promise<Profile> {
  const { profile: managedProfile } = await (managed ?? readManaged());
  // After the policy, which may take seconds: the recruiter may have changed them meanwhile.
  const changes = await profileChanges.get();
  const profile = applyChanges(managedProfile, applyChanges(changes));
  if (isSafeProfile(profile)) return profile;
  // A cached policy may be outdated.
  if (managed === undefined) await profileChanges.quarantine(changes);
  return applyChanges(managedProfile);
}

export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return profileChanges.set(value);
}

/** Calls back after the recruiter's changes until the signal aborts. */
export function onProfileChange(changed: () => void, signal: AbortSignal): void {
  onStorageChange([profileChanges.name], changed, signal);
}

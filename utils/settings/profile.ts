import browser from 'webextension-polyfill';
import {
  applyChanges,
  isSafeProfile,
  type Profile,
  type ProfileChanges,
  profileChangesSchema,
} from '@/utils/board/profile';
import { defineChecked } from './item';
import { readManaged } from './managed';

/** What the recruiter changed of the shipped profile. */
export const profileChanges = defineChecked<ProfileChanges>('profile', profileChangesSchema, {});

/**
 * @returns the board's profile: the shipped one with the recruiter's changes, and above them what their company set. Where
 *   the two together give one key twice, the company's stands, and the recruiter's changes are set aside to be entered anew
 */
export async function readProfile(): Promise<Profile> {
  const [own, managed] = await Promise.all([profileChanges.get(), readManaged()]);
  const profile = applyChanges({
    ...own,
    ...managed.profile,
    keys: { ...own.keys, ...managed.profile.keys },
  });
  if (isSafeProfile(profile)) return profile;
  await profileChanges.setAside();
  return applyChanges(managed.profile);
}

/** Stores what the recruiter changed of the shipped profile. */
export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return profileChanges.set(value);
}

/** Calls back whenever the recruiter's changes were stored anew, until the signal ends it. */
export function onProfileChange(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (profileChanges.name in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

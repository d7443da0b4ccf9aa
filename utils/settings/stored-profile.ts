import browser from 'webextension-polyfill';
import {
  applyChanges,
  isSafeProfile,
  type Profile,
  type ProfileChanges,
  profileChangesSchema,
} from '@/utils/board/profile';
import { type Managed, readManaged } from './managed';
import { defineValidatedItem } from './validated-item';

/** What the recruiter changed of the shipped profile. */
export const profileChanges = defineValidatedItem<ProfileChanges>('profile', profileChangesSchema, {});

/**
 * @param managed what the company has set; the browser's own answer, where nothing else is given
 * @returns the board's profile: the shipped one with the recruiter's changes, and above them what their company set. Where
 *   the two together give one key twice, the company's stands, and the recruiter's changes are set aside to be entered anew
 */
export async function readProfile(managed?: Managed | Promise<Managed>): Promise<Profile> {
  const [changes, { profile: preset }] = await Promise.all([profileChanges.get(), managed ?? readManaged()]);
  const profile = applyChanges(preset, applyChanges(changes));
  if (isSafeProfile(profile)) return profile;
  // A remembered policy may be out of date: nothing is set aside for its sake.
  if (managed === undefined) await profileChanges.quarantine();
  return applyChanges(preset);
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

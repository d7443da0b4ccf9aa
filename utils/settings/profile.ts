import { applyChanges, type Profile, type ProfileChanges, profileChangesSchema } from '@/utils/board/profile';
import { defineChecked } from './item';
import { type Managed, readManaged } from './managed';

/** What the recruiter changed of the shipped profile. */
export const profileChanges = defineChecked<ProfileChanges>('profile', profileChangesSchema, {});

/**
 * @param managed what the company has set; the browser's own answer, where nothing else is given
 * @returns the board's profile: the shipped one with the recruiter's changes, and above them what their company set
 */
export async function readProfile(managed: Managed | Promise<Managed> = readManaged()): Promise<Profile> {
  const [changes, { profile: preset }] = await Promise.all([profileChanges.get(), managed]);
  return applyChanges(preset, applyChanges(changes));
}

/** Stores what the recruiter changed of the shipped profile. */
export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return profileChanges.set(value);
}

import { applyChanges, type Profile, type ProfileChanges, profileChangesSchema } from '@/utils/board/profile';
import { defineChecked } from './item';
import { readManaged } from './managed';

/** What the recruiter changed of the shipped profile. */
export const profileChanges = defineChecked<ProfileChanges>('profile', profileChangesSchema, {});

/** @returns the board's profile: the shipped one with the recruiter's changes, and above them what their company set. */
export async function readProfile(): Promise<Profile> {
  const [own, managed] = await Promise.all([profileChanges.get(), readManaged()]);
  return applyChanges({ ...own, ...managed.profile, keys: { ...own.keys, ...managed.profile.keys } });
}

/** Stores what the recruiter changed of the shipped profile. */
export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return profileChanges.set(value);
}

import { applyChanges, type Profile, type ProfileChanges, profileChangesSchema } from '@/utils/board/profile';
import { defineChecked } from './item';

/** What the recruiter changed of the shipped profile. */
export const profileChanges = defineChecked<ProfileChanges>('profile', profileChangesSchema, {});

/** @returns the board's profile: the shipped one with the recruiter's changes. */
export async function readProfile(): Promise<Profile> {
  return applyChanges(await profileChanges.get());
}

/** Stores what the recruiter changed of the shipped profile. */
export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return profileChanges.set(value);
}

import { applyChanges, type Profile, type ProfileChanges, profileChangesSchema } from '@/utils/board/profile';
import { defineChecked } from './item';

const changes = defineChecked<ProfileChanges>('profile', profileChangesSchema, {});

/** @returns the board's profile: the shipped one with the recruiter's changes. */
export async function readProfile(): Promise<Profile> {
  return applyChanges(await changes.get());
}

/** Stores what the recruiter changed of the shipped profile. */
export function saveProfileChanges(value: ProfileChanges): Promise<void> {
  return changes.set(value);
}

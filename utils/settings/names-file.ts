import { object } from 'superstruct';
import type { Evidence } from '@/utils/board/evidence';
import type { Profile } from '@/utils/board/profile';
import { type SharedProfile, sharedProfileSchema } from '@/utils/board/shared-profile';
import { isValid } from '@/utils/validation/is-valid';
import { parseJson } from '@/utils/validation/parse-json';
import { changesOf } from './profile-changes';

export const NAMES_FILE = 'jobcourier-board-names.json';

const LARGEST = 500_000;

/** As in a company's policy (`public/managed-schema.json`), so that a file can become one. */
const fileSchema = object({ profile: sharedProfileSchema });

/**
 * Writes what others need to post to this board. When it was asked, and what it made of a question, stays here: they
 * must check for themselves.
 */
export function writeNamesFile(profile: Profile, evidence: Evidence | undefined): string {
  const { checkedAt: _checked, made: _made, ...shared } = evidence ?? {};
  const changes = { ...changesOf(profile), endpoint: profile.endpoint };
  const file = { profile: 'endpoint' in shared ? { ...changes, evidence: shared } : changes };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** @returns undefined if it is no such file, or its profile is not safe to post with */
export async function readNamesFile(file: Blob): Promise<SharedProfile | undefined> {
  if (file.size > LARGEST) return undefined;
  const content = parseJson(await file.text());
  return isValid(content, fileSchema) ? content.profile : undefined;
}

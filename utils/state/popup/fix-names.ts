import { type Fixes, findFixes } from '@/utils/board/fixes';
import type { OutcomeOf } from '@/utils/board/outcome';
import { keysOf } from '@/utils/records/typed-keys';
import { applyBoardNames, type NotTaken, type TakenNames } from '@/utils/settings/apply-board-names';
import { readEvidence } from '@/utils/settings/board-evidence';
import { readProfile } from '@/utils/settings/stored-profile';
import type { Models } from './session';

/** @returns what can be done about a refusal because of the board's names; nothing if the storage cannot be read */
export async function loadFixes(
  { settings }: Models<'settings'>,
  { issues = [] }: OutcomeOf<'refused'>,
): Promise<Fixes> {
  const profile = settings.profile.value;
  const evidence = await readEvidence(profile.endpoint).catch(() => undefined);
  return findFixes(issues, profile, evidence);
}

/**
 * Changes how the board is written to, and posts nothing. The board's complaints about the changed fields no longer hold.
 * @returns why nothing was changed, if so
 */
export async function applyFix(
  { posting, settings }: Models<'posting' | 'settings'>,
  fix: Pick<TakenNames, 'keys' | 'values' | 'dateFormat'>,
): Promise<'done' | NotTaken | 'not-stored'> {
  const { endpoint } = settings.profile.value;
  const result = await applyBoardNames({ endpoint, ...fix }).catch(() => 'not-stored' as const);
  if (result !== 'done') return result;
  settings.profile.value = await readProfile();
  for (const field of keysOf({ ...fix.keys, ...fix.values })) posting.noteEdit(field);
  if (fix.dateFormat) posting.noteEdit('closing_date');
  return 'done';
}

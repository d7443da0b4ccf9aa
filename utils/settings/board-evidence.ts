import { nullable } from 'superstruct';
import { createQueue } from '@/utils/async/queue';
import { type AnswerEvidence, type Evidence, evidenceSchema } from '@/utils/board/evidence';
import { addToEvidence, mergeEvidence } from '@/utils/board/merge-evidence';
import { readManaged } from './managed';
import { onStorageChange } from './storage-changes';
import { readProfile } from './stored-profile';
import { defineValidatedItem } from './validated-item';

/** Of one address: another one starts without. The worker alone writes it. */
export const boardEvidence = defineValidatedItem<Evidence | null>(
  'boardEvidence',
  nullable(evidenceSchema),
  null,
);

const inTurn = createQueue();

/** @returns what the board at this address has revealed, here and by the company's policy */
export async function readEvidence(endpoint: string): Promise<Evidence | undefined> {
  const [own, { profile }] = await Promise.all([boardEvidence.get(), readManaged()]);
  return joinEvidence(endpoint, own, profile.evidence);
}

/** @returns the evidence of both for this address, if any */
export function joinEvidence(
  endpoint: string,
  own: Evidence | null,
  managed: Evidence | undefined,
): Evidence | undefined {
  const found = own?.endpoint === endpoint ? own : undefined;
  const theirs = managed?.endpoint === endpoint ? managed : undefined;
  return found && theirs ? mergeEvidence(found, theirs) : (found ?? theirs);
}

/**
 * Adds what an answer reveals.
 * @returns false if the board's address is another one by now: then nothing is stored
 */
export function keepEvidence(endpoint: string, learned: AnswerEvidence, now = new Date()): Promise<boolean> {
  return inTurn(async () => {
    if ((await readProfile()).endpoint !== endpoint) return false;
    const before = (await boardEvidence.get()) ?? undefined;
    await boardEvidence.set(addToEvidence(before, endpoint, learned, now.toISOString()));
    return true;
  });
}

/**
 * Adds a file's evidence.
 * @returns false if it is of another address than the board's
 */
export function addEvidence(evidence: Evidence): Promise<boolean> {
  return inTurn(async () => {
    const { endpoint } = await readProfile();
    if (evidence.endpoint !== endpoint) return false;
    await boardEvidence.set(joinEvidence(endpoint, await boardEvidence.get(), evidence) ?? evidence);
    return true;
  });
}

/** The advert that a question made at this address is not there any more. */
export function removeMadeFromEvidence(endpoint: string): Promise<void> {
  return inTurn(async () => {
    const before = await boardEvidence.get();
    if (before?.endpoint !== endpoint || !before.made) return;
    const { made: _removed, ...rest } = before;
    await boardEvidence.set(rest);
  });
}

/** Calls back after every change until the signal aborts. */
export function onEvidenceChange(changed: () => void, signal: AbortSignal): void {
  onStorageChange([boardEvidence.name], changed, signal);
}

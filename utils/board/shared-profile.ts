import { assign, type Infer, object, optional, refine } from 'superstruct';
import { sharedEvidenceSchema } from './evidence';
import { applyChanges, changesSchema, isSafeProfile } from './profile';

/** What a file of the board's names, or a company's policy, changes. */
export const sharedProfileSchema = refine(
  assign(changesSchema, object({ evidence: optional(sharedEvidenceSchema) })),
  'changes of a safe profile',
  (changes) => isSafeProfile(applyChanges(changes)),
);

export type SharedProfile = Infer<typeof sharedProfileSchema>;

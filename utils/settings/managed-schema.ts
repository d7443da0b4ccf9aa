import { array, enums, type Infer, object, partial, size, string } from 'superstruct';
import { profileChangesSchema } from '@/utils/board/profile';
import { defaultsSchema } from './defaults-schema';

const accountsSchema = size(
  array(object({ id: size(string(), 1, 40), label: size(string(), 1, 60) })),
  0,
  50,
);

/** The check of each part of a policy. */
export const managedParts = {
  profile: profileChangesSchema,
  defaults: partial(defaultsSchema),
  /** Accounts by label: user names and passwords are the recruiters' to enter. */
  accounts: accountsSchema,
};

export const managedSchema = object({
  ...managedParts,
  /** The parts that could not be read, by their names in the policy. */
  faults: array(enums(['profile', 'defaults', 'accounts'])),
});

/** What a company has set for its recruiters through the browser's policies: it stands above what they set. */
export type Managed = Infer<typeof managedSchema>;

export const NOTHING_MANAGED: Managed = { profile: {}, defaults: {}, accounts: [], faults: [] };

/** @returns whether both say the same, in whatever order their keys are: storage gives them back in its own. */
export function isSameManaged(one: Managed, other: Managed): boolean {
  return JSON.stringify(one, sortKeys) === JSON.stringify(other, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

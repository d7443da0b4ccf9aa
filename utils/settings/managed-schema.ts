import { array, enums, type Infer, object, partial, size, string } from 'superstruct';
import { sharedProfileSchema } from '@/utils/board/shared-profile';
import { LONGEST_ACCOUNT_ID, LONGEST_LABEL, MOST_ACCOUNTS } from './account-bounds';
import { defaultsSchema } from './defaults-schema';

const accountsSchema = size(
  array(object({ id: size(string(), 1, LONGEST_ACCOUNT_ID), label: size(string(), 1, LONGEST_LABEL) })),
  0,
  MOST_ACCOUNTS,
);

export const managedParts = {
  profile: sharedProfileSchema,
  defaults: partial(defaultsSchema),
  /** Recruiters enter user names and passwords. */
  accounts: accountsSchema,
};

export const managedSchema = object({
  ...managedParts,
  /** Invalid parts. */
  faults: array(enums(['profile', 'defaults', 'accounts'])),
});

/** A company's policy overrides the recruiter's settings. */
export type Managed = Infer<typeof managedSchema>;

export const NOTHING_MANAGED: Managed = { profile: {}, defaults: {}, accounts: [], faults: [] };

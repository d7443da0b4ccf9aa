import { array, type Infer, is, object, partial, size, string } from 'superstruct';
import browser from 'webextension-polyfill';
import { profileChangesSchema } from '@/utils/board/profile';
import { defaultsSchema } from './defaults-schema';

const accountsSchema = size(
  array(object({ id: size(string(), 1, 40), label: size(string(), 1, 60) })),
  0,
  50,
);
const managedDefaultsSchema = partial(defaultsSchema);

/** What a company has set for its recruiters through the browser's policies: it stands above what they set. */
export interface Managed {
  profile: Infer<typeof profileChangesSchema>;
  defaults: Infer<typeof managedDefaultsSchema>;
  /** Accounts by label: user names and passwords are the recruiters' to enter. */
  accounts: Infer<typeof accountsSchema>;
  /** The parts that could not be read, by their names in the policy. */
  faults: readonly string[];
}

/**
 * Reads the browser's policy for this extension (`public/managed-schema.json` describes it). A part that does not pass its
 * check is left out whole and named in `faults`. Where the browser has no policy, there is nothing: Chrome gives an empty
 * object then, and Firefox rejects.
 */
export async function readManaged(): Promise<Managed> {
  const policy: Record<string, unknown> = await browser.storage.managed.get().catch(() => ({}));
  const { profile, defaults, accounts } = policy;
  const faults: string[] = [];
  const part = <T>(name: string, value: unknown, isRight: (value: unknown) => value is T, fallback: T): T => {
    if (value === undefined) return fallback;
    if (isRight(value)) return value;
    faults.push(name);
    return fallback;
  };
  return {
    profile: part('profile', profile, (value) => is(value, profileChangesSchema), {}),
    defaults: part('defaults', defaults, (value) => is(value, managedDefaultsSchema), {}),
    accounts: part('accounts', accounts, (value) => is(value, accountsSchema), []),
    faults,
  };
}

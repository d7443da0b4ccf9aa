import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import type { Credentials } from '@/utils/board/wire';
import { pauseOf } from './pause-store';

/** Keeps the outbox independent of settings and browser APIs. */
export interface BoardAccess {
  readProfile(): Promise<Profile>;
  /** `locked` if a passphrase protects them; undefined if one is missing. */
  readCredentials(accountId: string): Promise<Credentials | 'locked' | undefined>;
  hasPermission(endpoint: string): Promise<boolean>;
  /** False only if the browser is certain. */
  isOnline(): boolean;
}

/** What a request needs, or why it cannot be sent now. */
export type Ready = { profile: Profile; credentials: Credentials } | Outcome;

/** @param endpoint the only address that the request may use; where it is missing, the settings' address */
export async function prepareRequest(
  access: BoardAccess,
  accountId: string,
  endpoint?: string,
): Promise<Ready> {
  const profile = await access.readProfile();
  if (endpoint !== undefined && endpoint !== profile.endpoint) {
    return { state: 'refused', cause: 'address-changed' };
  }
  if (!(await access.hasPermission(profile.endpoint))) return { state: 'waiting', cause: 'permission' };
  if (!access.isOnline()) return { state: 'waiting', cause: 'offline' };
  const pause = await pauseOf(accountId);
  if (pause) return { state: 'waiting', cause: 'rate-limit', until: pause.until };
  // Last, because a request that cannot be sent needs no password.
  const credentials = await access.readCredentials(accountId);
  if (!credentials) return { state: 'refused', cause: 'account' };
  if (credentials === 'locked') return { state: 'waiting', cause: 'locked' };
  return { profile, credentials };
}

import { adoptDatabase } from '@/utils/database/database';
import { adoptEarlyValues } from '@/utils/settings/local-storage';
import type { FirstRequests } from './first-requests';

/** Takes over what was asked for before this code was loaded; each answer is used once. */
export function takeFirstRequests(): Partial<FirstRequests> {
  const first = globalThis.jobcourierFirst;
  globalThis.jobcourierFirst = undefined;
  if (!first) return {};
  adoptDatabase(first.database);
  adoptEarlyValues(first);
  return first;
}

/** @import { LedgerEntry } from './types.d.mts' */
import { withoutCredentials, withoutPasswords } from './redact.mjs';

/**
 * Records every request to the API, without passwords.
 * @param {() => Date} now
 */
export const createLedger = (now) => {
  /** @type {LedgerEntry[]} */
  let entries = [];
  return {
    /**
     * @param {{ method: string, path: string, headers: Record<string, string>, body: unknown }} request
     * @returns {LedgerEntry} the entry, whose status is still to be set
     */
    write({ method, path, headers, body }) {
      const entry = {
        method,
        path,
        headers: withoutCredentials(headers),
        body: withoutPasswords(body),
        time: now().toISOString(),
        status: null,
      };
      entries.push(entry);
      return entry;
    },

    /** @returns {LedgerEntry[]} copies, oldest first */
    list: () => structuredClone(entries),

    clear() {
      entries = [];
    },
  };
};

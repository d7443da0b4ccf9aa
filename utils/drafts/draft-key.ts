/** What a draft belongs to. Stored as text: see `formatDraftKey`. */
export type DraftKey =
  /** A page; `job` tells a further job at the same address apart. */
  | { kind: 'page'; address: string; job?: string }
  /** A tab that shows no web page: all of them share one draft. */
  | { kind: 'no-page' }
  /** A copy of a posting, or of another draft, which belongs to no page. */
  | { kind: 'copy'; id: string };

/** The longest key in UTF-16 units: an address of at most 4,000, and the job. */
export const MAX_KEY_LENGTH = 4_100;

export const NO_PAGE = 'about:blank';
const COPY = 'copy:';
/** No address has a space in it. */
const JOB = ' job:';
const WITH_JOB = /^(.*) job:([\da-f]{8})$/su;

/** Reads a stored key. Any text that is not one of the other kinds is the address of a page. */
export function parseDraftKey(stored: string): DraftKey {
  if (stored === NO_PAGE) return { kind: 'no-page' };
  if (stored.startsWith(COPY)) return { kind: 'copy', id: stored.slice(COPY.length) };
  const [, address, job] = WITH_JOB.exec(stored) ?? [];
  return address !== undefined && job !== undefined
    ? { kind: 'page', address, job }
    : { kind: 'page', address: stored };
}

/** Writes a key as it is stored: `parseDraftKey` gives it back. */
export function formatDraftKey(key: DraftKey): string {
  switch (key.kind) {
    case 'page':
      return key.job === undefined ? key.address : `${key.address}${JOB}${key.job}`;
    case 'no-page':
      return NO_PAGE;
    case 'copy':
      return `${COPY}${key.id}`;
  }
}

/** @returns a new key for a draft that belongs to no page. */
export function newCopyKey(): string {
  return formatDraftKey({ kind: 'copy', id: crypto.randomUUID() });
}

/** @returns a new key for another job at an address that has a draft already. */
export function newJobKey(address: string): string {
  return formatDraftKey({ kind: 'page', address, job: crypto.randomUUID().slice(0, 8) });
}

/** @returns whether the key is a copy's. */
export function isCopy(key: string): boolean {
  return parseDraftKey(key).kind === 'copy';
}

/** @returns the page's address, whichever of its jobs the key is for; any other key as it is. */
export function pageAddressOf(key: string): string {
  const parsed = parseDraftKey(key);
  return parsed.kind === 'page' ? parsed.address : key;
}

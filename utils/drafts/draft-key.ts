export type DraftKey =
  | { kind: 'page'; address: string; job?: string }
  | { kind: 'no-page' }
  | { kind: 'copy'; id: string }
  /** An edit of an advert that is posted. */
  | { kind: 'edit'; posting: string }
  /** The sample advert's, which is never stored. */
  | { kind: 'sample' };

/** UTF-16 units: an address of at most 4,000, and the job. */
export const MAX_KEY_LENGTH = 4_100;

export const NO_PAGE = 'about:blank';
/** The key of the sample advert's form, which is neither stored nor posted. */
export const SAMPLE = 'sample:';
const COPY = 'copy:';
const EDIT = 'edit:';
const JOB = ' job:';
const WITH_JOB = /^(.*) job:([\da-f]{8})$/su;

/** A text of no other kind is a page's address. */
export function parseDraftKey(stored: string): DraftKey {
  if (stored === NO_PAGE) return { kind: 'no-page' };
  if (stored === SAMPLE) return { kind: 'sample' };
  if (stored.startsWith(COPY)) return { kind: 'copy', id: stored.slice(COPY.length) };
  if (stored.startsWith(EDIT)) return { kind: 'edit', posting: stored.slice(EDIT.length) };
  const [, address, job] = WITH_JOB.exec(stored) ?? [];
  return address !== undefined && job !== undefined
    ? { kind: 'page', address, job }
    : { kind: 'page', address: stored };
}

/** The inverse of `parseDraftKey`. */
export function formatDraftKey(key: DraftKey): string {
  switch (key.kind) {
    case 'page':
      return key.job === undefined ? key.address : `${key.address}${JOB}${key.job}`;
    case 'no-page':
      return NO_PAGE;
    case 'sample':
      return SAMPLE;
    case 'copy':
      return `${COPY}${key.id}`;
    case 'edit':
      return `${EDIT}${key.posting}`;
  }
}

export function newCopyKey(): string {
  return formatDraftKey({ kind: 'copy', id: crypto.randomUUID() });
}

/** @returns a new key for another job at an address */
export function newJobKey(address: string): string {
  return formatDraftKey({ kind: 'page', address, job: crypto.randomUUID().slice(0, 8) });
}

export function isCopy(key: string): boolean {
  return parseDraftKey(key).kind === 'copy';
}

export function isEdit(key: string): boolean {
  return parseDraftKey(key).kind === 'edit';
}

/** Also where it was told to be another job's. */
export function isSample(key: string): boolean {
  return pageAddressOf(key) === SAMPLE;
}

/** @returns the page's address without the job; any other key unchanged */
export function pageAddressOf(key: string): string {
  const parsed = parseDraftKey(key);
  return parsed.kind === 'page' ? parsed.address : key;
}

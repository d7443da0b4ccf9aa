import type { Advert } from '@/utils/advert/advert';
import { todayInLondon } from '@/utils/advert/dates';
import type { DraftFields } from '@/utils/drafts/draft';
import { pageAddressOf } from '@/utils/drafts/draft-key';
import { pageAddress } from '@/utils/drafts/page-address';
import { lifeOf } from '@/utils/outbox/advert-life';
import { markOf } from '@/utils/outbox/change-marks';
import type { PageRecord, PageValues } from '@/utils/outbox/page-record';
import type { Posting } from '@/utils/outbox/posting';
import { updatePageRecord } from '@/utils/outbox/update-page-record';
import type { Reading } from '@/utils/reading/reading';
import { loadPosted } from './load-posted';
import { type PageDifferences, pageDifferences, takenAtBoard } from './page-differences';
import { presentValuesOf } from './page-values';

export type PageMove =
  | { kind: 'changed'; differences: PageDifferences }
  /** `isExpired`: the page says so; otherwise it just shows no advert. */
  | { kind: 'gone'; isExpired: boolean };

/**
 * Compares the page in front with the advert that was posted from it, and remembers the outcome for the adverts page.
 * @param now proposed from the page
 * @returns undefined if there is nothing to do, or nothing is known
 * @throws what `storageFault` names
 */
export async function findPageMove(
  { id, page }: Posting,
  reading: Reading,
  now: DraftFields,
): Promise<PageMove | undefined> {
  // While the form changes drafts, and where a draft's page was not read, the reading tells nothing of the posting's page.
  if (pageAddress(reading.address) !== pageAddressOf(page)) return undefined;
  const posted = await loadPosted(id);
  const record = posted?.stored?.page;
  if (!posted?.current || !record || reading.isLoading) return undefined;
  const life = lifeOf(posted.posting, todayInLondon(), { mark: markOf(posted.changes) });
  if (!life || life.name === 'ended' || life.name === 'not-known') return undefined;
  const isGone = hasGone(reading);
  if (isGone === undefined) return undefined;
  const at = new Date().toISOString();
  if (isGone) {
    await updateLook(id, () => ({ gone: at }));
    return { kind: 'gone', isExpired: reading.kind === 'none' && reading.reason === 'expired' };
  }
  const differences = pageDifferences(posted.current, record, presentValuesOf(now));
  await updateLook(id, () => (differences ? { changed: { at, values: differences.now } } : {}));
  return differences && { kind: 'changed', differences };
}

/**
 * What the last look at a posted advert's page has found, as far as it still differs from the advert at the board.
 * @throws what `storageFault` names
 */
export async function loadLastDifferences(postingId: string): Promise<PageDifferences | undefined> {
  const posted = await loadPosted(postingId);
  const record = posted?.stored?.page;
  if (!posted?.current || !record?.changed) return undefined;
  return pageDifferences(posted.current, record, record.changed.values);
}

function hasGone(reading: Reading): boolean | undefined {
  switch (reading.kind) {
    case 'advert':
      return false;
    case 'listing':
      return true;
    case 'none':
      return ['login', 'unreadable', 'not-read'].includes(reading.reason) ? undefined : true;
    default:
      return undefined;
  }
}

/**
 * The recruiter takes the page's present values into an edit. What the board has of those taken before is kept apart, so
 * that it does not count as changed by hand if this edit is never sent.
 * @param current the advert as it is at the board
 */
export function markAsTaken(postingId: string, current: Advert, values: PageValues): Promise<void> {
  return updateLook(postingId, (record) => ({
    values: { ...record.values, ...takenAtBoard(current, record) },
    taken: { ...record.taken, ...values },
  }));
}

/** The recruiter leaves the advert as it is. */
export function markAsLeft(postingId: string, values: PageValues): Promise<void> {
  return updateLook(postingId, ({ left }) => ({ left: { ...left, ...values } }));
}

/** Replaces what the last look has found. */
function updateLook(postingId: string, part: (record: PageRecord) => Partial<PageRecord>): Promise<void> {
  return updatePageRecord(postingId, (record = { values: {} }) => {
    const { changed: _changed, gone: _gone, ...rest } = record;
    return { ...rest, ...part(record) };
  });
}

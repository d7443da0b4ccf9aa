import type { AdvertReading, Reading } from '@/utils/reading/reading';
import { readingStateOf } from '@/utils/reading/reading-state';
import { applyReading } from './apply-reading';
import { findDuplicatesOfForm } from './page-postings';
import type { Session } from './session';
import { documentIdOf, withPlace } from './tab';

/** Readings that the recruiter used as adverts. */
const used = new WeakSet<Reading>();

/** Fills the form as from an advert: the recruiter knows better than the reader what the page is. */
export async function treatPageAsAdvert(session: Session): Promise<void> {
  const { page } = session;
  // Not counted as a reading: one that was begun earlier may have more of the page.
  await page.inTurn(async () => {
    const reading = page.reading.peek();
    if (!reading || reading.kind === 'advert' || !reading.asAdvert || page.isDraftChosen.peek()) return;
    await applyAsAdvert(session, reading);
  });
}

/** Fills the form from a later reading of the page: as from an advert, if the recruiter used the one that is in it as such. */
export async function applyLaterReading(session: Session, now: Reading): Promise<void> {
  const before = session.page.reading.peek();
  if (before && used.has(before)) return applyAsAdvert(session, now);
  await applyReading(session, now);
  await findDuplicatesOfForm(session);
}

async function applyAsAdvert(session: Session, reading: Reading): Promise<void> {
  await applyReading(session, await asAdvert(reading));
  const shown = session.page.reading.value;
  if (shown) used.add(shown);
  await findDuplicatesOfForm(session);
}

async function asAdvert(reading: Reading): Promise<Reading> {
  if (reading.kind === 'advert' || !reading.asAdvert) return reading;
  const advert: AdvertReading = { ...reading.asAdvert, ...readingStateOf(reading), kind: 'advert' };
  return withPlace(advert, documentIdOf(reading));
}

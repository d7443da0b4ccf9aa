import { applyReading } from './apply-reading';
import { findDuplicatesOfForm } from './page-postings';
import type { Session } from './session';
import { documentIdOf, findPlace } from './tab';

/** Fills the form as from an advert: the recruiter knows better than the reader what the page is. */
export async function usePageAnyway(session: Session): Promise<void> {
  const reading = session.page.reading.value;
  if (!reading || reading.kind === 'advert' || !reading.likely) return;
  const { address, likely } = reading;
  const showInTurn = session.page.beginReading();
  const advert = await findPlace({ ...likely, address, kind: 'advert' }, documentIdOf(reading));
  await showInTurn(() => applyReading(session, advert));
  await findDuplicatesOfForm(session);
}

import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Session } from '@/utils/state/popup/session';

/** The table of towns is larger than the rest of the form. */
const loadTownChoices = () => import('./TownChoices');

/** Offers a town's outcodes if the page gives no postcode. */
export function TownOutcodes({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const place = reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
  const location = session.draft.fields.value.location;
  const isWanted = place !== undefined && (!location?.value || location.source === 'suggestion');
  const { code } = useLazyModule(loadTownChoices, isWanted);
  return isWanted && code ? <code.TownChoices session={session} place={place} /> : null;
}

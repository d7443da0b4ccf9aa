import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Session } from '@/utils/state/popup/session';

/** Loaded only when it is needed: the table of towns is larger than all the rest of the form. */
const loadTownChoices = () => import('./TownChoices');

/** Where the page names only a town: the first halves of its postcodes, to choose from. Nothing is chosen by itself. */
export function TownOutcodes({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const place = reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
  const isWanted = place !== undefined && !session.draft.values.value.location;
  const { code } = useLazyModule(loadTownChoices, isWanted);
  return isWanted && code ? <code.TownChoices session={session} place={place} /> : null;
}

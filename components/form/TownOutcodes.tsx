import { NotLoaded } from '@/components/ui/NotLoaded';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Session } from '@/utils/state/popup/session';

/** The table of towns is larger than the rest of the form. */
const loadTownChoices = () => import('./TownChoices');

/** Offers outcodes if the page gives no postcode: of its town, or of the towns that it mentions. */
export function TownOutcodes({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const advert = reading?.kind === 'advert' ? reading : undefined;
  const location = session.draft.fields.value.location;
  const isGuess = location?.source === 'suggestion' && advert?.fields.place !== undefined;
  const isWanted = advert !== undefined && (!location?.value || isGuess);
  const choices = useLazyModule(loadTownChoices, isWanted);
  if (!isWanted) return null;
  return (
    <>
      {choices.code && <choices.code.TownChoices session={session} reading={advert} />}
      <NotLoaded parts={[choices]} />
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/form';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import type { Town } from '@/utils/towns/find';
import { focusFieldSoon } from './focus-field';

/** So many are offered as buttons; a city's others are behind a list. */
const AS_BUTTONS = 6;

/** Where the page names only a town: the first halves of its postcodes, to choose from. Nothing is chosen by itself. */
export function TownOutcodes({ session }: { session: Session }) {
  const reading = session.page.reading.value;
  const place = reading?.kind === 'advert' ? reading.fields.place?.value : undefined;
  const wanted = place !== undefined && !session.draft.values.value.location;
  const [towns, setTowns] = useState<readonly Town[]>([]);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    // Loaded only when it is needed: the table is larger than all the rest of the form.
    import('@/utils/towns/place').then(
      ({ readPlaceOfWork }) => left || setTowns(readPlaceOfWork(place).towns),
      () => left || setTowns([]),
    );
    return () => {
      left = true;
    };
  }, [wanted, place]);
  const choose = (outcode: string) => {
    editField(session, 'location', outcode);
    focusFieldSoon('location');
  };
  if (!wanted || towns.length === 0) return null;
  return (
    <div class="town-outcodes">
      <p>{towns.length === 1 ? copy.ONLY_TOWN : copy.WHICH_PLACE}</p>
      <ul>
        {towns.map((town) => (
          <li key={`${town.name} ${town.district}`}>
            <span>
              {town.name}
              {town.district !== town.name && `, ${town.district}`}:
            </span>
            {town.outcodes.slice(0, AS_BUTTONS).map((outcode) => (
              <button key={outcode} type="button" class="button" onClick={() => choose(outcode)}>
                {outcode}
              </button>
            ))}
            {town.outcodes.length > AS_BUTTONS && (
              <select
                aria-label={copy.moreOf(town.name)}
                onChange={(event) => choose(event.currentTarget.value)}
              >
                <option value="">{copy.MORE}</option>
                {town.outcodes.slice(AS_BUTTONS).map((outcode) => (
                  <option key={outcode}>{outcode}</option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

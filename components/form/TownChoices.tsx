import { useMemo } from 'preact/hooks';
import { SelectAndUse } from '@/components/ui/SelectAndUse';
import * as copy from '@/utils/copy/en-GB/form';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { readPlaceOfWork } from '@/utils/towns/place';
import { focusField } from './focus-field';

/** Further ones are in a list. */
const MOST_BUTTONS = 6;

/** @param place as written on the page */
export function TownChoices({ session, place }: { session: Session; place: string }) {
  const known = useMemo(() => readPlaceOfWork(place).towns, [place]);
  const suggested = session.draft.values.value.location?.split(' ')[0];
  const towns = known
    .map((town) => ({ ...town, outcodes: town.outcodes.filter((outcode) => outcode !== suggested) }))
    .filter(({ outcodes }) => outcodes.length > 0);
  const choose = (outcode: string) => {
    editField(session, 'location', outcode);
    focusField(session.ui, 'location');
  };
  if (towns.length === 0) return null;
  return (
    <div class="town-outcodes">
      <p>{suggested ? copy.OTHER_PARTS : towns.length === 1 ? copy.ONLY_TOWN : copy.WHICH_PLACE}</p>
      <ul>
        {towns.map((town) => (
          <li key={`${town.name} ${town.district}`}>
            <span>
              {town.name}
              {town.district !== town.name && `, ${town.district}`}:
            </span>
            {town.outcodes.slice(0, MOST_BUTTONS).map((outcode) => (
              <button key={outcode} type="button" class="button" onClick={() => choose(outcode)}>
                {outcode}
              </button>
            ))}
            {town.outcodes.length > MOST_BUTTONS && (
              <SelectAndUse
                label={copy.moreOf(town.name)}
                heading={copy.MORE}
                options={town.outcodes
                  .slice(MOST_BUTTONS)
                  .map((outcode) => ({ value: outcode, words: outcode }))}
                onUse={choose}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

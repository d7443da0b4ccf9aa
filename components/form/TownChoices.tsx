import { useMemo } from 'preact/hooks';
import { SelectAndUse } from '@/components/ui/SelectAndUse';
import * as copy from '@/utils/copy/en-GB/form';
import type { AdvertReading } from '@/utils/reading/reading';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { type TownsToChoose, townsToChoose } from '@/utils/towns/towns-to-choose';
import { focusField } from './focus-field';

/** Further ones are in a list. */
const MOST_BUTTONS = 6;

function introduction(from: TownsToChoose['from'], count: number, isSuggested: boolean): string {
  if (from === 'text') return copy.MENTIONED_TOWNS;
  if (isSuggested) return copy.OTHER_PARTS;
  return count === 1 ? copy.ONLY_TOWN : copy.WHICH_PLACE;
}

export function TownChoices({ session, reading }: { session: Session; reading: AdvertReading }) {
  const { towns: known, from } = useMemo(() => townsToChoose(reading), [reading]);
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
      <p>{introduction(from, towns.length, suggested !== undefined)}</p>
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
                  .map((outcode) => ({ value: outcode, label: outcode }))}
                onUse={choose}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

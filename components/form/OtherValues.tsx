import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { chooseOther, otherValuesOf } from '@/utils/state/popup/other-values';
import type { Session } from '@/utils/state/popup/session';
import { focusField } from './focus-field';
import { NameButtons } from './NameButtons';

/** Lazy, because of the table of towns. */
const loadOtherPlaces = () => import('@/utils/state/popup/other-places');

/** Other values that the page may mean, and its likeliest where the field has another. */
export function OtherValues({ session, field: { id } }: { session: Session; field: Field }) {
  const hasPlaces = id === 'location' && session.draft.others.value?.place !== undefined;
  const places = useLazyModule(loadOtherPlaces, hasPlaces);
  const others = [
    ...otherValuesOf(session, id),
    ...(hasPlaces ? (places.code?.otherPlacesOf(session) ?? []) : []),
  ];
  if (others.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend that is seen.
    <div role="group" aria-label={copy.otherValuesFor(FIELD_NOUNS[id])}>
      <NameButtons
        label={copy.OR}
        names={others.map(({ words }) => words)}
        onChoose={(name) => {
          const other = others.find(({ words }) => words === name);
          if (other) chooseOther(session, other);
          focusField(session.ui, id);
        }}
      />
    </div>
  );
}

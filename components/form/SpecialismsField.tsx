import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { NotLoaded } from '@/components/ui/NotLoaded';
import type { Field } from '@/utils/advert/fields';
import { specialismsOf } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/form';
import { SEARCH_NOT_LOADED } from '@/utils/copy/en-GB/search';
import { editField } from '@/utils/state/popup/edit';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { ChosenNames } from '../ui/ChosenNames';
import { LazyCombobox } from '../ui/LazyCombobox';
import { FieldFrame } from './FieldFrame';
import { controlId, focusField } from './focus-field';
import { useSearch } from './use-search';
import { useSuggestions } from './use-suggestions';

export function SpecialismsField({ session, field }: { session: Session; field: Field }) {
  const { coreskill = '', specialisms = [] } = session.draft.values.value;
  const names = specialismsOf(session.settings.ruleContext.value.coreskills, coreskill);
  const announcement = useSignal('');
  const suggestions = useSuggestions(session.ui);
  const entries = useMemo(
    () => names.map((specialism) => ({ key: specialism, coreskill, specialism })),
    [coreskill, names],
  );
  const { find, parts } = useSearch(entries);

  function choose(chosen: readonly string[]) {
    const added = chosen.filter((name) => !specialisms.includes(name));
    const gone = specialisms.filter((name) => !chosen.includes(name));
    editField(session, field.id, [...chosen]);
    announcement.value = added.length > 0 ? copy.added(added) : copy.removed(gone);
  }

  if (names.length === 0 && specialisms.length === 0) {
    return <p class="hint">{coreskill ? copy.noSpecialisms(coreskill) : copy.CORESKILL_FIRST}</p>;
  }
  return (
    <FieldFrame session={session} field={field}>
      {(describedBy, invalid) => (
        <>
          {specialisms.length > 0 && (
            <ChosenNames
              names={specialisms}
              label={copy.CHOSEN_SPECIALISMS}
              onRemove={(name) => {
                choose(specialisms.filter((other) => other !== name));
                focusField(session.ui, field.id);
              }}
            />
          )}
          <LazyCombobox
            id={controlId(field.id)}
            label={copy.SPECIALISM}
            heading={`${coreskill} ›`}
            find={find}
            chosen={specialisms}
            multiple
            describedBy={describedBy}
            invalid={invalid}
            required={false}
            announcement={announcement}
            onChoose={choose}
            onLeave={() => leaveField(session, field.id)}
          />
          <NotLoaded parts={parts} message={SEARCH_NOT_LOADED} />
          {suggestions.code && <suggestions.code.SpecialismSuggestions session={session} />}
          <NotLoaded parts={[suggestions]} />
        </>
      )}
    </FieldFrame>
  );
}

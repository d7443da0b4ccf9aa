import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { NotLoaded } from '@/components/ui/NotLoaded';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { SEARCH_NOT_LOADED } from '@/utils/copy/en-GB/search';
import { listEntries } from '@/utils/coreskills/entries';
import { chooseCoreskill } from '@/utils/state/popup/choose-coreskill';
import { leaveField } from '@/utils/state/popup/leave-field';
import type { Session } from '@/utils/state/popup/session';
import { LazyCombobox } from '../ui/LazyCombobox';
import { FieldFrame } from './FieldFrame';
import { controlId } from './focus-field';
import { useSearch } from './use-search';
import { useSuggestions } from './use-suggestions';

/** The search also finds specialisms, which set their coreskill. */
export function CoreskillField({ session, field }: { session: Session; field: Field }) {
  const { coreskills } = session.settings.ruleContext.value;
  const { coreskill } = session.draft.values.value;
  const announcement = useSignal('');
  const suggestions = useSuggestions(session.ui);
  const entries = useMemo(() => listEntries(coreskills), [coreskills]);
  const alone = useMemo(() => entries.filter(({ specialism }) => specialism === undefined), [entries]);
  const { find, parts } = useSearch(entries, alone, coreskills);

  function choose(key: string) {
    const entry = entries.find((one) => one.key === key);
    if (!entry) return;
    const gone = chooseCoreskill(session, entry.coreskill, entry.specialism);
    const isBrought = entry.specialism !== undefined && entry.coreskill !== coreskill;
    announcement.value = copy.coreskillChosen({
      name: entry.specialism ?? entry.coreskill,
      coreskill: isBrought ? entry.coreskill : undefined,
      removed: gone,
    });
  }

  return (
    <FieldFrame session={session} field={field}>
      {(describedBy, invalid) => (
        <>
          <LazyCombobox
            id={controlId(field.id)}
            label={copy.CORESKILL}
            find={find}
            chosen={coreskill ? [coreskill] : []}
            multiple={false}
            describedBy={describedBy}
            invalid={invalid}
            required
            announcement={announcement}
            onChoose={([key = '']) => choose(key)}
            onLeave={() => leaveField(session, field.id)}
          />
          {suggestions.code && <suggestions.code.CoreskillSuggestions session={session} />}
          <NotLoaded parts={parts} message={SEARCH_NOT_LOADED} />
          <NotLoaded parts={[suggestions]} />
        </>
      )}
    </FieldFrame>
  );
}

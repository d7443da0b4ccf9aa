import * as copy from '@/utils/copy/en-GB/suggestions';
import { chooseCoreskill } from '@/utils/state/popup/choose-coreskill';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { focusField } from './focus-field';
import { NameButtons } from './NameButtons';

const MOST_SPECIALISMS = 3;

export function CoreskillSuggestions({ session }: { session: Session }) {
  const suggestion = session.ui.suggestion.value;
  const field = session.draft.fields.value.coreskill;
  if (!suggestion || suggestion.confidence === 'clear' || field) return null;
  const isTie = suggestion.confidence === 'tie';
  return (
    <NameButtons
      label={isTie ? copy.SEVERAL_FIT : copy.NO_SUGGESTION}
      names={isTie ? suggestion.candidates.map(({ coreskill }) => coreskill) : []}
      onChoose={(name) => {
        chooseCoreskill(session, name);
        focusField(session.ui, 'coreskill');
      }}
    />
  );
}

export function SpecialismSuggestions({ session }: { session: Session }) {
  const { coreskill, specialisms = [] } = session.draft.values.value;
  const ranked = session.ui.suggestion.value?.ranked.find((one) => one.coreskill === coreskill);
  const names = (ranked?.specialisms ?? [])
    .filter((name) => !specialisms.includes(name))
    .slice(0, MOST_SPECIALISMS);
  if (names.length === 0) return null;
  return (
    <NameButtons
      label={copy.MAY_FIT}
      names={names}
      onChoose={(name) => {
        editField(session, 'specialisms', [...specialisms, name]);
        focusField(session.ui, 'specialisms');
      }}
    />
  );
}

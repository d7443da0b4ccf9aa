import * as copy from '@/utils/copy/en-GB/suggestions';
import { chooseCoreskill, editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { focusFieldSoon } from './focus-field';

const MOST_SPECIALISMS = 3;

export function CoreskillSuggestions({ session }: { session: Session }) {
  const suggestion = session.ui.suggestion.value;
  const field = session.draft.fields.value.coreskill;
  if (!suggestion || suggestion.confidence === 'clear' || field) return null;
  const isTie = suggestion.confidence === 'tie';
  return (
    <NameButtons
      words={isTie ? copy.SEVERAL_FIT : copy.NO_SUGGESTION}
      names={isTie ? suggestion.candidates.map(({ coreskill }) => coreskill) : []}
      onChoose={(name) => {
        chooseCoreskill(session, name);
        focusFieldSoon('coreskill');
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
      words={copy.MAY_FIT}
      names={names}
      onChoose={(name) => {
        editField(session, 'specialisms', [...specialisms, name]);
        focusFieldSoon('specialisms');
      }}
    />
  );
}

interface Props {
  words: string;
  names: readonly string[];
  onChoose(name: string): void;
}

function NameButtons({ words, names, onChoose }: Props) {
  return (
    <div class="suggestions">
      <span>{words}</span>
      {names.map((name) => (
        <button key={name} type="button" class="button" onClick={() => onChoose(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

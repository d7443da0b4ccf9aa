import * as copy from '@/utils/copy/en-GB/form';
import type { Suggestion } from '@/utils/coreskills/suggest';
import { chooseCoreskill, editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { focusFieldSoon } from './focus-field';

const MOST_SPECIALISMS = 3;

/** Coreskills that may fit, as buttons, for as long as the recruiter has chosen none. */
export function CoreskillSuggestions({ session }: { session: Session }) {
  const suggestion = session.ui.suggestion.value;
  const field = session.draft.fields.value.coreskill;
  if (!suggestion || suggestion.confidence === 'clear' || field) return null;
  const { words, names } = offerOf(suggestion);
  return (
    <div class="suggestions">
      <span>{words}</span>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          onClick={() => {
            chooseCoreskill(session, name);
            focusFieldSoon('coreskill');
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** Specialisms of the chosen coreskill that may fit, as buttons. */
export function SpecialismSuggestions({ session }: { session: Session }) {
  const { coreskill, specialisms = [] } = session.draft.values.value;
  const own = session.ui.suggestion.value?.ranked.find((one) => one.coreskill === coreskill);
  const names = (own?.specialisms ?? [])
    .filter((name) => !specialisms.includes(name))
    .slice(0, MOST_SPECIALISMS);
  if (names.length === 0) return null;
  return (
    <div class="suggestions">
      <span>{copy.MAY_FIT}</span>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          onClick={() => {
            editField(session, 'specialisms', [...specialisms, name]);
            focusFieldSoon('specialisms');
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

function offerOf(suggestion: Exclude<Suggestion, { confidence: 'clear' }>): {
  words: string;
  names: string[];
} {
  if (suggestion.confidence === 'tie') {
    return {
      words: copy.SEVERAL_FIT,
      names: suggestion.candidates.map(({ coreskill }) => coreskill),
    };
  }
  return {
    words: copy.NO_SUGGESTION,
    names: [],
  };
}

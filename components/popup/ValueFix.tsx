import { STRING_LIMIT } from '@/utils/advert/limits';
import type { JudgedValue } from '@/utils/board/judge-values';
import { choiceInWords } from '@/utils/copy/en-GB/advert';
import * as copy from '@/utils/copy/en-GB/fixes';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';

interface Props {
  refusal: JudgedValue;
  board: string;
  onUse(value: string): void;
}

/**
 * Offers the board's own word for an option that it refused: the one on its list that says the same, else the whole list,
 * else whatever the recruiter was told.
 */
export function ValueFix({ refusal: { field, option, sent, listed, equal }, board, onUse }: Props) {
  const words = choiceInWords(option);
  if (equal !== undefined) {
    return (
      <div class="name-fix">
        <p>{copy.callsValue(board, FIELD_NOUNS[field], sent, equal)}</p>
        <button type="button" class="button" onClick={() => onUse(equal)}>
          {copy.sendAs(equal, words)}
        </button>
      </div>
    );
  }
  const id = `fix-${field}-${option.replaceAll(' ', '-')}`;
  const use = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('value');
    if (typeof value === 'string' && value.trim()) onUse(value.trim());
  };
  return (
    <form class="name-fix" onSubmit={use}>
      <p>{copy.refusesValue(board, FIELD_NOUNS[field], sent)}</p>
      <label for={id}>{copy.boardsWord(board, words)}</label>
      {listed.length > 0 ? (
        <select id={id} name="value" required>
          <option value="">{copy.CHOOSE}</option>
          {listed.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      ) : (
        <input id={id} name="value" required maxLength={STRING_LIMIT} autocomplete="off" spellcheck={false} />
      )}
      <button type="submit" class="button">
        {copy.USE_WORD}
      </button>
    </form>
  );
}

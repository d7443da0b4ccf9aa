import { FIELD_IDS, fieldOf } from '@/utils/advert/fields';
import type { JudgedNames } from '@/utils/board/judge-names';
import type { Profile } from '@/utils/board/profile';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/settings-names';

interface Props {
  judgedNames: JudgedNames;
  keys: Profile['keys'];
  /** Undefined where the company sets the extra fields. */
  onGiveValue: ((name: string) => void) | undefined;
}

/** Fields whose names the board does not know, and required names that belong to no field. */
export function NameGaps({ judgedNames: { fields, unmatched }, keys, onGiveValue }: Props) {
  const gaps = FIELD_IDS.filter((id) => fields[id].status === 'refused' && fields[id].others.length === 0);
  if (gaps.length + unmatched.length === 0) return null;
  return (
    <>
      <ul class="name-list">
        {gaps.map((id) => (
          <li key={id}>
            {fieldOf(id).required === 'yes'
              ? copy.gap(FIELD_LABELS[id], keys[id])
              : copy.gapOptional(FIELD_LABELS[id], keys[id])}
          </li>
        ))}
        {unmatched.map((name) => (
          <li key={name} class="name-row">
            <span>{copy.wants(name)}</span>
            {onGiveValue && (
              <button type="button" class="button" onClick={() => onGiveValue(name)}>
                {copy.GIVE_VALUE}
                <span class="sr-only"> {copy.ofName(name)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {unmatched.length > 0 && <p class="hint">{copy.WANTS_HINT}</p>}
    </>
  );
}

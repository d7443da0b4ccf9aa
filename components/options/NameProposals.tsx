import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { clearProposals, type JudgedNames } from '@/utils/board/judge-names';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { SET_BY_COMPANY } from '@/utils/copy/en-GB/settings';
import * as copy from '@/utils/copy/en-GB/settings-names';
import { entriesOf } from '@/utils/records/typed-keys';

interface Props {
  judgedNames: JudgedNames;
  /** Set by the company, so they can't be taken over. */
  managed: ReadonlySet<FieldId>;
  onAccept(keys: Partial<Record<FieldId, string>>): void;
}

/** Names that the board knows for a field, beside the one in use. None is taken over unasked. */
export function NameProposals({ judgedNames, managed, onAccept }: Props) {
  const ids = FIELD_IDS.filter((id) => judgedNames.fields[id].others.length > 0);
  if (ids.length === 0) return null;
  const clear = entriesOf(clearProposals(judgedNames)).filter(([id]) => !managed.has(id));
  return (
    <>
      <ul class="name-list">
        {ids.map((id) => {
          const { others } = judgedNames.fields[id];
          const [first = ''] = others;
          const label = FIELD_LABELS[id];
          return (
            <li key={id} class="name-row">
              <span>
                {others.length === 1 ? copy.knowsOne(label, first) : copy.knowsSeveral(label, others)}
              </span>
              {managed.has(id) ? (
                <span class="hint">{SET_BY_COMPANY}</span>
              ) : (
                others.map((name) => (
                  <button key={name} type="button" class="button" onClick={() => onAccept({ [id]: name })}>
                    {copy.use(name)}
                    <span class="sr-only"> {copy.forField(FIELD_NOUNS[id])}</span>
                  </button>
                ))
              )}
            </li>
          );
        })}
      </ul>
      {clear.length > 1 && (
        <button type="button" class="button-primary" onClick={() => onAccept(Object.fromEntries(clear))}>
          {copy.useAll(clear.length)}
        </button>
      )}
    </>
  );
}

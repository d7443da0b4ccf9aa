import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import type { EditModel } from '@/utils/state/edit/model';

/** Lists values that stay at the board although they were emptied here: a row at rest shows them as empty. */
export function EmptiedFields({ edit }: { edit: EditModel }) {
  const emptied = edit.composed.value?.emptied ?? [];
  return (
    <>
      {edit.advisories.value
        .filter(({ field }) => emptied.includes(field))
        .map(({ field, message }) => (
          <p key={field}>
            <strong>{FIELD_LABELS[field]}</strong> {message}
          </p>
        ))}
    </>
  );
}

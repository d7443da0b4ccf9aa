import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { FieldId } from '@/utils/advert/fields';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import * as copy from '@/utils/copy/en-GB/rows';
import { confirmValues } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';

interface Props {
  session: Session;
  fields: readonly FieldId[];
  /** The button is gone then. */
  moveFocus(): void;
}

/** Accepts unsure values as they are: a field's, or all of a row. */
export function AcceptValues({ session, fields, moveFocus }: Props) {
  return (
    <button
      type="button"
      class="chip chip-check"
      onClick={() => {
        confirmValues(session, fields);
        moveFocus();
      }}
    >
      <Icon icon={Check} size={12} /> {copy.RIGHT}{' '}
      <span class="sr-only">{copy.areRight(fields.map((id) => FIELD_NOUNS[id]))}</span>
    </button>
  );
}

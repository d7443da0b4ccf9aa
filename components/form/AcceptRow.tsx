import { Check } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { RowId } from '@/utils/advert/field-entry';
import type { FieldId } from '@/utils/advert/fields';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/rows';
import { confirmValues } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { rowHeadId } from './focus-field';

interface Props {
  session: Session;
  row: RowId;
  fields: readonly FieldId[];
}

/** Accepts the unsure values of a row as they are. */
export function AcceptRow({ session, row, fields }: Props) {
  return (
    <button
      type="button"
      class="chip chip-check"
      onClick={() => {
        confirmValues(session, fields);
        // The button is gone.
        document.getElementById(rowHeadId(row))?.focus();
      }}
    >
      <Icon icon={Check} size={12} /> {copy.RIGHT}{' '}
      <span class="sr-only">{copy.areRight(fields.map((id) => FIELD_LABELS[id]))}</span>
    </button>
  );
}

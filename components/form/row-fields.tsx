import { loadCombobox } from '@/components/ui/LazyCombobox';
import type { RowId } from '@/utils/advert/field-entry';
import { fieldsOf } from '@/utils/advert/fields';
import { ROW_HINTS } from '@/utils/copy/en-GB/fields';
import type { Session } from '@/utils/state/popup/session';
import { FieldControl } from './FieldControl';

/** What an open row shows below its head. */
export function RowFields({ session, row }: { session: Session; row: RowId }) {
  const hint = ROW_HINTS[row];
  return (
    <>
      {hint && <p class="hint row-hint">{hint}</p>}
      {fieldsOf(row).map((field) => (
        <FieldControl key={field.id} session={session} field={field} />
      ))}
    </>
  );
}

/** Loads the searchable lists, so that their rows open at once. */
export async function loadLists(): Promise<void> {
  await loadCombobox();
}

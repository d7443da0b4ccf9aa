import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { NotLoaded } from '@/components/ui/NotLoaded';
import { loadModule, useLazyModule } from '@/components/ui/use-lazy-module';
import { ROW_IDS } from '@/utils/advert/field-entry';
import type { Session } from '@/utils/state/popup/session';
import { Row, type RowActionProps } from './Row';

const loadRowFields = () => import('./row-fields');

interface Props {
  session: Session;
  /** Shown in the head of an open row. */
  RowAction?: FunctionComponent<RowActionProps> | undefined;
}

/** Rows of a line each. The code of the fields is loaded when a row opens, or before, while nothing else is to do. */
export function Form({ session, RowAction }: Props) {
  const openRows = session.ui.openRows.value;
  const isRead = session.page.reading.value !== undefined;
  const fields = useLazyModule(loadRowFields, openRows.size > 0);
  useEffect(() => {
    // If it cannot be loaded, the row that needs it shows that.
    if (isRead) loadAhead().catch(() => undefined);
  }, [isRead]);
  return (
    <form class="form" autocomplete="off" onSubmit={(event) => event.preventDefault()} aria-busy={!isRead}>
      {ROW_IDS.map((row) => (
        <Row key={row} session={session} row={row} isOpen={openRows.has(row)} RowAction={RowAction}>
          {fields.code && <fields.code.RowFields session={session} row={row} />}
          <NotLoaded parts={[fields]} />
        </Row>
      ))}
    </form>
  );
}

async function loadAhead(): Promise<void> {
  const { loadLists } = await loadModule(loadRowFields);
  await loadLists();
}

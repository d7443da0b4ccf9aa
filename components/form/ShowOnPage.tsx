import { Locate, LocateFixed } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import type { Field } from '@/utils/advert/fields';
import * as copy from '@/utils/copy/en-GB/form';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import type { Session } from '@/utils/state/popup/session';

interface Props {
  session: Session;
  field: Field;
}

/** Highlights a field's words on the page. */
export function ShowOnPage({ session, field: { id, row } }: Props) {
  if (!session.draft.rowFields[row].value[id]?.quote) return null;
  const isShown = isShownNow(session, id);
  return (
    <button
      type="button"
      class="show-on-page"
      title={copy.SHOW_ON_PAGE}
      aria-pressed={isShown}
      onClick={() => show(session, id)}
    >
      <Icon icon={isShown ? LocateFixed : Locate} size={14} />
      <span class="sr-only">{copy.showFieldOnPage(FIELD_NOUNS[id])}</span>
    </button>
  );
}

/** A live region must exist before its message to be announced. */
export function ShownOnPage({ session, field: { id, row } }: Props) {
  const { field, outcome = 'shown' } = session.ui.highlight.value ?? {};
  const words = field === id && outcome !== 'shown' ? copy.NOT_SHOWN[outcome] : '';
  const line = useRef<HTMLDivElement>(null);
  // With large fonts the message may hide the button.
  useEffect(() => {
    if (words) line.current?.scrollIntoView({ block: 'nearest' });
  }, [words]);
  if (!session.draft.rowFields[row].value[id]?.quote) return null;
  return (
    <div ref={line} class="show-status">
      <StatusMessage as="p" class="note">
        {words}
      </StatusMessage>
    </div>
  );
}

/** The code is loaded at the first press. */
async function show(session: Session, id: Field['id']): Promise<void> {
  try {
    const { showOnPage } = await import('@/utils/state/popup/show-on-page');
    await showOnPage(session, id);
  } catch {
    session.ui.highlight.value = { field: id, outcome: 'gone' };
  }
}

function isShownNow(
  {
    ui: {
      highlight: { value },
    },
  }: Session,
  id: Field['id'],
): boolean {
  return value?.field === id && value.outcome === 'shown';
}

import { TriangleAlert } from 'lucide';
import { useRef } from 'preact/hooks';
import { focusField } from '@/components/form/focus-field';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useAfterTyping } from '@/components/ui/use-after-typing';
import * as copy from '@/utils/copy/en-GB/popup';
import type { Session } from '@/utils/state/popup/session';
import { type NamedField, summarise } from '@/utils/state/popup/summary';

interface Props {
  session: Session;
  /** Announced before the fields. */
  status: string;
  /** Whether the advert is out or on its way: it is too late to check a value. */
  isSent: boolean;
}

/** Links to fields that need attention. Live regions must not contain buttons, so another one announces changes. */
export function Gaps({ session, status, isSent }: Props) {
  const { gaps, faults, checks, changes } = summarise(session);
  const rows: [words: string, fields: NamedField[]][] = [
    [copy.gaps(gaps.length), gaps],
    [copy.NEEDS_FIXING, faults],
    [copy.CHECK, isSent ? [] : checks],
    [copy.CHANGED_ON_PAGE, changes],
  ];
  const isKnown = session.page.reading.value !== undefined && session.ui.isFormReady.value;
  const shownRows = isKnown ? rows.filter(([, fields]) => fields.length > 0) : [];
  const toAnnounce = useLastAnnouncement(
    isKnown ? [status, ...shownRows.map(inWords)].filter(Boolean).join('. ') : undefined,
    session.draft.key.value,
  );
  const words = useAfterTyping(toAnnounce, session.draft.fields.value);
  return (
    <>
      <section class="gaps" aria-label={copy.STILL_TO_DO}>
        {shownRows.map(([words, fields]) => (
          <p key={words}>
            <Icon icon={TriangleAlert} size={14} /> {words}:{' '}
            {fields.map(({ id, noun }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <button type="button" class="link" onClick={() => focusField(session.ui, id)}>
                  {noun}
                </button>
              </span>
            ))}
          </p>
        ))}
      </section>
      <StatusMessage class="sr-only">{words}</StatusMessage>
    </>
  );
}

function inWords([words, fields]: [words: string, fields: NamedField[]]): string {
  return `${words}: ${fields.map(({ noun }) => noun).join(', ')}`;
}

/**
 * Keeps a live region's words while the page is read again, so that nothing is announced if nothing has changed.
 * @param words undefined while they are not known
 * @param key of the draft: another one is announced from the beginning
 */
function useLastAnnouncement(words: string | undefined, key: string | undefined): string {
  const kept = useRef({ words: '', key });
  if (words !== undefined) kept.current = { words, key };
  return kept.current.key === key ? kept.current.words : '';
}

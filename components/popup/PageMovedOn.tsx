import { useEffect, useRef, useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { inWords } from '@/utils/advert/facts';
import type { ReadableFieldId } from '@/utils/advert/fields';
import { BLOCKED, FAILED } from '@/utils/copy/en-GB/changes';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import * as copy from '@/utils/copy/en-GB/page-moved-on';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';
import { READ_FIELD_IDS } from '@/utils/outbox/page-record';
import type { Posting } from '@/utils/outbox/posting';
import type { Session } from '@/utils/state/popup/session';
import { openEdit } from '@/utils/state/posted/open-edit';
import { findPageMove, markAsLeft, type PageMove } from '@/utils/state/posted/page-moved-on';

type Changed = Extract<PageMove, { kind: 'changed' }>;

/** Shows what has changed on the page since its advert was posted, and offers to take it over. */
export function PageMovedOn({ posting, session }: { posting: Posting; session: Session }) {
  const [move, setMove] = useState<PageMove>();
  const reading = session.page.reading.value;
  const proposed = session.draft.proposed.value;
  const isOfPage = session.draft.key.value === posting.page;
  useEffect(() => {
    if (!reading || !isOfPage) return;
    let isOutdated = false;
    findPageMove(posting, reading, proposed).then(
      (found) => isOutdated || setMove(found),
      (error) => {
        session.draft.storageFault.value = storageFault(error);
      },
    );
    return () => {
      isOutdated = true;
    };
  }, [posting, reading, proposed, isOfPage, session]);
  if (!move || !isOfPage) return null;
  if (move.kind === 'gone') return <p>{move.isExpired ? copy.PAGE_EXPIRED : copy.PAGE_GONE}</p>;
  // A further change of the page is asked about anew.
  const key = JSON.stringify(move.now);
  return <Differences key={key} posting={posting} move={move} session={session} />;
}

function Differences({ posting, move, session }: { posting: Posting; move: Changed; session: Session }) {
  const [status, setStatus] = useState('');
  const [isDecided, setIsDecided] = useState(false);
  const isBusy = useRef(false);
  const { profile, today } = session.settings;
  const once = async (work: () => Promise<string>, failed: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      setStatus(await work());
    } catch (error) {
      setStatus(notDoneMessage(failed, storageFault(error)));
    }
    isBusy.current = false;
  };
  const update = () =>
    once(async () => {
      const blocker = await openEdit(posting, profile.value, move.now);
      setIsDecided(!blocker);
      return blocker ? BLOCKED[blocker](profile.value.name) : copy.EDIT_OPEN;
    }, FAILED.edit);
  const leave = () =>
    once(async () => {
      await markAsLeft(posting.id, move.now);
      setIsDecided(true);
      return copy.LEFT;
    }, FAILED.answer);
  const fields = READ_FIELD_IDS.filter((id) => move.now[id] !== undefined);
  return (
    <>
      <p>{copy.PAGE_CHANGED}</p>
      <ul>
        {fields.map((id) => (
          <li key={id} dir="auto">
            {differenceText(id, move, today.value)}
          </li>
        ))}
      </ul>
      {!isDecided && (
        <p class="posted-before-actions">
          <button type="button" class="button" onClick={update}>
            {copy.UPDATE}
          </button>
          <button type="button" class="button" onClick={leave}>
            {copy.LEAVE}
          </button>
        </p>
      )}
      <StatusMessage as="p">{status}</StatusMessage>
    </>
  );
}

function differenceText(id: ReadableFieldId, { before, now }: Changed, today: string): string {
  const label = FIELD_LABELS[id];
  const [then, present] = [before[id] ?? '', now[id] ?? ''];
  if (id === 'description') return copy.textChanged(label);
  const inNow = inWords(id, present, today);
  return then.length > 0
    ? copy.valueThenNow(label, inWords(id, then, today), inNow)
    : copy.nothingThen(label, inNow);
}

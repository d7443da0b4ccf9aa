import { useState } from 'preact/hooks';
import { useAction } from '@/components/shared/use-action';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { BLOCKED, FAILED } from '@/utils/copy/en-GB/changes';
import * as copy from '@/utils/copy/en-GB/page-moved-on';
import type { Posting } from '@/utils/outbox/posting';
import type { Session } from '@/utils/state/popup/session';
import { openEdit } from '@/utils/state/posted/open-edit';
import { describeDifferences, type PageDifferences } from '@/utils/state/posted/page-differences';
import { findPageMove, markAsLeft, type PageMove } from '@/utils/state/posted/page-moved-on';

/** Shows what has changed on the page since its advert was posted, and offers to take it over. */
export function PageMovedOn({ posting, session }: { posting: Posting; session: Session }) {
  const [move, setMove] = useState<PageMove>();
  const reading = session.page.reading.value;
  const proposed = session.draft.proposed.value;
  const isOfPage = session.draft.key.value === posting.page;
  useLatestAnswer(
    () => {
      session.draft.clearFault('page-move');
      return reading && isOfPage ? findPageMove(posting, reading, proposed) : undefined;
    },
    {
      onAnswer: setMove,
      onFailure(error) {
        session.draft.reportFault('page-move', error);
      },
    },
    [posting, reading, proposed, isOfPage, session],
  );
  if (!move || !isOfPage) return null;
  if (move.kind === 'gone') return <p>{move.isExpired ? copy.PAGE_EXPIRED : copy.PAGE_GONE}</p>;
  // A further change of the page is asked about anew.
  const key = JSON.stringify(move.differences.now);
  return <Differences key={key} posting={posting} differences={move.differences} session={session} />;
}

interface DifferencesProps {
  posting: Posting;
  differences: PageDifferences;
  session: Session;
}

function Differences({ posting, differences, session }: DifferencesProps) {
  const [status, once] = useAction();
  const [isDecided, setIsDecided] = useState(false);
  const box = useKeptFocus<HTMLDivElement>();
  const { profile, today } = session.settings;
  const update = () =>
    once(async () => {
      const blocker = await openEdit(posting, profile.value, differences.now);
      setIsDecided(!blocker);
      return blocker ? BLOCKED[blocker](profile.value.name) : copy.EDIT_OPEN;
    }, FAILED.edit);
  const leave = () =>
    once(async () => {
      await markAsLeft(posting.id, differences.now);
      setIsDecided(true);
      return copy.LEFT;
    }, FAILED.answer);
  return (
    <div ref={box} class="page-moved-on" tabIndex={-1}>
      <p>{copy.PAGE_CHANGED}</p>
      <ul>
        {describeDifferences(differences, today.value).map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
      {!isDecided && (
        <p class="duplicate-actions">
          <button type="button" class="button" onClick={update}>
            {copy.UPDATE}
          </button>
          <button type="button" class="button" onClick={leave}>
            {copy.LEAVE}
          </button>
        </p>
      )}
      <StatusMessage as="p">{status}</StatusMessage>
    </div>
  );
}

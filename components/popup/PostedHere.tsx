import { useEffect, useState } from 'preact/hooks';
import { ChangeActions } from '@/components/shared/ChangeActions';
import { ChangeStatus } from '@/components/shared/ChangeStatus';
import { PostedActions } from '@/components/shared/PostedActions';
import { useFreshNow } from '@/components/shared/use-fresh-now';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { onPostingMoved } from '@/utils/messages/posting-moved';
import { request } from '@/utils/messages/send-request';
import type { Posting } from '@/utils/outbox/posting';
import type { Session } from '@/utils/state/popup/session';
import { loadPosted, type Posted } from '@/utils/state/posted/load-posted';

/** Edits or closes the posted advert of the page in front, and shows how its last change went. */
export function PostedHere({ posting, session }: { posting: Posting; session: Session }) {
  const { posted, reload } = usePosted(posting.id, session);
  const now = useFreshNow(posted?.changes ?? []);
  const actions = useKeptFocus<HTMLParagraphElement>();
  const profile = session.settings.profile.value;
  const today = session.settings.today.value;
  const change = posted?.changes.at(-1);
  return (
    <>
      <StatusMessage as="div">
        {change && <ChangeStatus change={change} board={profile.name} today={today} now={now} />}
      </StatusMessage>
      {posted && (
        <p ref={actions} class="duplicate-actions" tabIndex={-1}>
          {change && <ChangeActions change={change} endpoint={profile.endpoint} now={now} onDone={reload} />}
          <PostedActions posted={posted} profile={profile} today={today} />
        </p>
      )}
    </>
  );
}

/** @returns undefined until it is loaded, and where it cannot be: the form says so then */
function usePosted(id: string, { draft }: Session): { posted: Posted | undefined; reload(): void } {
  const [posted, setPosted] = useState<Posted>();
  const [reloads, setReloads] = useState(0);
  const reload = () => setReloads((count) => count + 1);
  useLatestAnswer(
    () => {
      draft.clearFault('posted');
      return loadPosted(id);
    },
    {
      onAnswer: setPosted,
      onFailure(error) {
        draft.reportFault('posted', error);
      },
    },
    [id, reloads, draft],
  );
  useEffect(() => {
    const ended = new AbortController();
    onPostingMoved((moved) => {
      if (moved === id) reload();
    }, ended.signal);
    // Starting the worker makes it recover what a stopped one left, and broadcast the result.
    request({ type: 'resume-outbox' });
    return () => ended.abort();
  }, [id]);
  return { posted, reload };
}

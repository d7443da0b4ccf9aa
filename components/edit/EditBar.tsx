import { useState } from 'preact/hooks';
import { focusField } from '@/components/form/focus-field';
import { ChangeActions } from '@/components/shared/ChangeActions';
import { ChangeStatus } from '@/components/shared/ChangeStatus';
import { useFreshNow } from '@/components/shared/use-fresh-now';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { recruiterSite } from '@/utils/board/endpoint';
import * as copy from '@/utils/copy/en-GB/changes';
import { isFinished } from '@/utils/outbox/transitions';
import { reloadPosted } from '@/utils/state/edit/open';
import { reviewChanges } from '@/utils/state/edit/send';
import type { EditSession } from '@/utils/state/edit/session';
import { EmptiedFields } from './EmptiedFields';

/** How far the edit has come, and what can be done next. */
export function EditBar({ editSession }: { editSession: EditSession }) {
  const { session, edit } = editSession;
  const { endpoint, name: board } = session.settings.profile.value;
  const change = edit.change.value;
  const blocker = edit.blocker.value;
  const isOpen = change !== undefined && !isFinished(change.state);
  const now = useFreshNow(change ? [change] : []);
  /** What was sent last when a review was asked for, which there was nothing for. */
  const [askedAfter, setAskedAfter] = useState<string>();
  const actions = useKeptFocus<HTMLDivElement>();
  const review = async () => {
    if (await reviewChanges(editSession)) return;
    setAskedAfter(change?.id);
    const [first] = edit.composed.value?.issues ?? [];
    if (first) await focusField(session.ui, first.field);
  };
  const isLoaded = edit.posted.value !== undefined;
  return (
    <footer class="post-bar">
      <StatusMessage as="div" class="post-status">
        {edit.isSending.value && !isOpen && <p>{copy.SENDING}</p>}
        {change && (
          <ChangeStatus change={change} board={board} today={session.settings.today.value} now={now} />
        )}
        {isLoaded && !isOpen && !edit.isSending.value && (
          <EditState
            editSession={editSession}
            board={board}
            isAsked={change !== undefined && change.id === askedAfter}
          />
        )}
      </StatusMessage>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in its own way. */}
      <div ref={actions} class="post-actions" role="group" aria-label={copy.CHANGES} tabIndex={-1}>
        {change && isOpen && (
          <ChangeActions
            change={change}
            endpoint={endpoint}
            now={now}
            onDone={() => reloadPosted(editSession, change.posting)}
          />
        )}
        {isLoaded && !isOpen && !blocker && (
          <button
            type="button"
            class="button-primary"
            aria-disabled={edit.isSending.value}
            onClick={edit.isSending.value ? undefined : review}
          >
            {copy.REVIEW}
          </button>
        )}
        {blocker && blocker !== 'unfinished' && blocker !== 'deleted' && (
          <a class="button" href={recruiterSite(endpoint)} target="_blank" rel="noreferrer">
            {copy.openRecruiterAccount(board)}
          </a>
        )}
      </div>
    </footer>
  );
}

interface StateProps {
  editSession: EditSession;
  board: string;
  /** Whether a review was asked for since the last edit went through. */
  isAsked: boolean;
}

/** What keeps the edit from being sent, or how much it changes. */
function EditState({ editSession: { edit }, board, isAsked }: StateProps) {
  const blocker = edit.blocker.value;
  const { issues = [], willBe = {} } = edit.composed.value ?? {};
  const count = Object.keys(willBe).length;
  const isUpToDate = edit.change.value?.state === 'accepted' && !isAsked;
  // The outcome already shows it.
  if (blocker === 'changed-elsewhere' && edit.change.value) return <p>{copy.KEPT}</p>;
  if (blocker)
    return (
      <p>
        {copy.BLOCKED[blocker](board)} {blocker !== 'deleted' && copy.KEPT}
      </p>
    );
  if (issues.length > 0) return <p>{copy.toCorrect(issues.length)}</p>;
  return (
    <>
      {count > 0 && <p>{copy.changedFields(count)}</p>}
      {count === 0 && !isUpToDate && <p>{copy.NOTHING_CHANGED}</p>}
      {edit.isOutdated.value && <p>{copy.OUTDATED}</p>}
      <EmptiedFields edit={edit} />
    </>
  );
}

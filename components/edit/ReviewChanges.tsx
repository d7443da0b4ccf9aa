import { ChangeList } from '@/components/shared/ChangeList';
import { Dialog } from '@/components/ui/Dialog';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/changes';
import type { EditModel } from '@/utils/state/edit/model';
import { sendEdit } from '@/utils/state/edit/send';
import type { EditSession } from '@/utils/state/edit/session';
import { changedValues } from '@/utils/state/posted/changed-values';
import { EmptiedFields } from './EmptiedFields';

/** The list of what changes, which is sent from here. */
export function ReviewChanges({ editSession }: { editSession: EditSession }) {
  const { session, edit } = editSession;
  const composed = edit.composed.value;
  if (!composed) return null;
  const { was, willBe } = composed;
  const board = session.settings.profile.value.name;
  const obstacle = obstacleOf(edit, board);
  const mayCountAsNew = willBe.title !== undefined || willBe.location !== undefined;
  return (
    <Dialog
      title={copy.sendChangesTo(board)}
      onClose={() => {
        edit.isReviewing.value = false;
      }}
      actions={() =>
        !obstacle && (
          <button type="button" class="button-primary" onClick={() => sendEdit(editSession)}>
            {copy.SEND_CHANGES}
          </button>
        )
      }
    >
      <StatusMessage as="div">
        {obstacle && (
          <NoticeBox isError>
            <p>{obstacle}</p>
          </NoticeBox>
        )}
      </StatusMessage>
      <ChangeList values={changedValues({ was, willBe }, session.settings.today.value)} />
      <EmptiedFields edit={edit} />
      {mayCountAsNew && (
        <NoticeBox>
          <p>{copy.NEW_ADVERT_PERHAPS}</p>
        </NoticeBox>
      )}
    </Dialog>
  );
}

/** @returns why the changes cannot be sent any more, as where another window was quicker */
function obstacleOf({ blocker, composed }: EditModel, board: string): string | undefined {
  if (blocker.value) return copy.BLOCKED[blocker.value](board);
  const { issues = [], willBe = {} } = composed.value ?? {};
  if (issues.length > 0) return copy.toCorrect(issues.length);
  return Object.keys(willBe).length === 0 ? copy.NOTHING_CHANGED : undefined;
}

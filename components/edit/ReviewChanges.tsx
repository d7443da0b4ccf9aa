import { ChangeList } from '@/components/shared/ChangeList';
import { Dialog } from '@/components/ui/Dialog';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/changes';
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
  const mayCountAsNew = willBe.title !== undefined || willBe.location !== undefined;
  return (
    <Dialog
      title={copy.sendChangesTo(board)}
      onClose={() => {
        edit.isReviewing.value = false;
      }}
      actions={() => (
        <button type="button" class="button-primary" onClick={() => sendEdit(editSession)}>
          {copy.SEND_CHANGES}
        </button>
      )}
    >
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

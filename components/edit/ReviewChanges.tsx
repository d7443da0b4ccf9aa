import { ChangeList } from '@/components/shared/ChangeList';
import { Dialog } from '@/components/ui/Dialog';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/changes';
import { FIELD_LABELS } from '@/utils/copy/en-GB/fields';
import { sendEdit } from '@/utils/state/edit/send';
import type { EditSession } from '@/utils/state/edit/session';
import { changedValues } from '@/utils/state/posted/changed-values';

/** The list of what changes, which is sent from here. */
export function ReviewChanges({ editSession }: { editSession: EditSession }) {
  const { session, edit } = editSession;
  const composed = edit.composed.value;
  if (!composed) return null;
  const { was, willBe, emptied } = composed;
  const board = session.settings.profile.value.name;
  const mayCountAsNew = willBe.title !== undefined || willBe.location !== undefined;
  const advisories = edit.advisories.value.filter(({ field }) => emptied.includes(field));
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
      {advisories.map(({ field, message }) => (
        <p key={field}>
          <strong>{FIELD_LABELS[field]}</strong> {message}
        </p>
      ))}
      {mayCountAsNew && (
        <NoticeBox>
          <p>{copy.NEW_ADVERT_PERHAPS}</p>
        </NoticeBox>
      )}
    </Dialog>
  );
}

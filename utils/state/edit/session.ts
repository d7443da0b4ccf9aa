import { createSession, type Session } from '@/utils/state/popup/session';
import { EditModel } from './model';

/** One opening of the window in which a posted advert is edited. */
export interface EditSession {
  /** For the form. */
  session: Session;
  edit: EditModel;
}

export function createEditSession(): EditSession {
  const session = createSession();
  const edit = new EditModel(session);
  // The form shows the advisories of the edit.
  return { session: { ...session, draft: { ...session.draft, advisories: edit.advisories } }, edit };
}

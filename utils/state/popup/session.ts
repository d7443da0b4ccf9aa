import { DraftModel } from './models/draft';
import { PageModel } from './models/page';
import { PostingModel } from './models/posting';
import { SettingsModel } from './models/settings';
import { UiModel } from './models/ui';

/** The models of one popup. The other files of this folder change them. */
export function createSession() {
  const page = new PageModel();
  const settings = new SettingsModel();
  const draft = new DraftModel(page, settings);
  const posting = new PostingModel(draft, settings);
  const ui = new UiModel(draft, posting);
  return { page, draft, posting, settings, ui };
}

export interface Session extends ReturnType<typeof createSession> {}

export type Models<Name extends keyof Session> = Pick<Session, Name>;

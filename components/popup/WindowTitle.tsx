import { useWindowTitle } from '@/components/ui/use-window-title';
import type { Session } from '@/utils/state/popup/session';

/** Names the tab or panel by its advert. Shows nothing. */
export function WindowTitle({ session }: { session: Session }) {
  useWindowTitle(session.draft.values.value.title?.trim() ?? '');
  return null;
}

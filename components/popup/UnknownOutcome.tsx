import { UnknownActions } from '@/components/shared/UnknownActions';
import { recruiterSite } from '@/utils/board/endpoint';
import { markAsNotPosted, markAsPosted } from '@/utils/state/popup/resolve-unknown';
import type { Session } from '@/utils/state/popup/session';

interface Props {
  session: Session;
  postingId: string;
  onPost(): void;
}

/** What can be done where nobody knows what became of the advert. */
export function UnknownOutcome({ session, postingId, onPost }: Props) {
  const sendAgain = async () => {
    if (await markAsNotPosted(session.posting, postingId)) onPost();
  };
  return (
    <UnknownActions
      site={recruiterSite(session.settings.profile.value.endpoint)}
      onThere={(jobId) => markAsPosted(session.posting, postingId, jobId)}
      onNotThere={sendAgain}
    />
  );
}

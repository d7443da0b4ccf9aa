import { Send } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/shared/Icon';
import { useLoaded } from '@/components/shared/use-loaded';
import type { Bar } from '@/utils/popup/bar';
import { openSettings } from '@/utils/popup/go';
import { readAgain } from '@/utils/popup/open';
import { callBack, publishAllTheSame, publishAnew, setAside } from '@/utils/popup/publish';
import type { Session } from '@/utils/popup/session';
import { pressPost } from './press-post';

/** What can be done next, as buttons. */
export function PostActions({ bar, session }: { bar: Bar; session: Session }) {
  const board = session.profile.value.name;
  const post = (
    <button
      type="button"
      class="primary"
      aria-keyshortcuts="Control+Enter Meta+Enter"
      onClick={() => pressPost(session)}
    >
      <Icon of={Send} /> Post to {board}
    </button>
  );
  switch (bar.state) {
    case 'held':
      return (
        <>
          <button type="button" class="quiet" onClick={() => readAgain(session)}>
            Read the page again
          </button>
          <SinkingIn words="Post all the same" onPress={() => pressPost(session, publishAllTheSame)} />
        </>
      );
    case 'checking':
    case 'posting':
      return (
        <button type="button" class="primary" aria-disabled="true">
          <Icon of={Send} /> Post to {board}
        </button>
      );
    case 'unsent':
      return (
        <button
          type="button"
          class="primary"
          onClick={() => pressPost(session, () => publishAnew(session, bar.posting.id))}
        >
          <Icon of={Send} /> Post to {board}
        </button>
      );
    case 'accepted':
      return (
        <>
          {bar.jobId && (
            <button
              type="button"
              class="quiet"
              onClick={() => navigator.clipboard.writeText(bar.jobId ?? '')}
            >
              Copy id
            </button>
          )}
          <SinkingIn words="Post again" onPress={() => setAside(session)} />
        </>
      );
    case 'refused': {
      const { go } = bar.told;
      return (
        <>
          {post}
          {go && (
            <button type="button" class="quiet" onClick={() => openSettings(go)}>
              Settings
            </button>
          )}
        </>
      );
    }
    case 'earlier':
      return <SinkingIn words="Post again" onPress={() => setAside(session)} />;
    case 'waiting': {
      const { go } = bar.told;
      return (
        <>
          <button type="button" class="quiet" onClick={() => callBack(session, bar.posting.id)}>
            Don’t post it
          </button>
          {go === 'security' ? (
            <LockedAccounts />
          ) : (
            go && (
              <button type="button" class="quiet" onClick={() => openSettings(go)}>
                Settings
              </button>
            )
          )}
        </>
      );
    }
    case 'unknown':
      return <Unknown session={session} postingId={bar.posting.id} />;
    default:
      return post;
  }
}

const loadUnknownOutcome = () => import('./UnknownOutcome');

/** What can be done where nobody knows what became of the advert; loaded then. */
function Unknown({ session, postingId }: { session: Session; postingId: string }) {
  const { code, failed } = useLoaded(loadUnknownOutcome);
  if (failed) return <p class="issue">This part did not load. Open the popup again.</p>;
  if (!code) return null;
  return <code.UnknownOutcome session={session} postingId={postingId} onPost={() => pressPost(session)} />;
}

const loadUnlock = () => import('@/components/shared/Unlock');

/** Where the accounts turn out to be locked; loaded then. */
function LockedAccounts() {
  const { code, failed } = useLoaded(loadUnlock);
  if (failed) return <p class="issue">This part did not load. Open the popup again.</p>;
  return code ? <code.Unlock /> : null;
}

/** Long enough that no press that was meant for Post, which stood in the same place, comes to this button. */
const SINKS_IN_MS = 500;

/** A button in the place of Post, for what must not be pressed by mistake. */
function SinkingIn({ words, onPress }: { words: string; onPress(): void }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), SINKS_IN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button type="button" class="quiet" disabled={!isReady} onClick={onPress}>
      {words}
    </button>
  );
}

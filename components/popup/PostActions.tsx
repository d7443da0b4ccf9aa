import { Send } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import { PART_NOT_LOADED, SETTINGS } from '@/utils/copy/en-GB/common';
import { READ_AGAIN } from '@/utils/copy/en-GB/popup';
import * as copy from '@/utils/copy/en-GB/post-bar';
import { cancelPosting, dismissOutcome } from '@/utils/state/popup/dismiss-outcome';
import { openSettings } from '@/utils/state/popup/navigation';
import { rereadPage } from '@/utils/state/popup/open';
import type { PostBarState } from '@/utils/state/popup/post-bar-state';
import { publishAnyway, replaceUnsent } from '@/utils/state/popup/publish-again';
import type { Session } from '@/utils/state/popup/session';
import { pressPost } from './press-post';

/** What can be done next, as buttons. */
export function PostActions({ bar, session }: { bar: PostBarState; session: Session }) {
  const board = session.settings.profile.value.name;
  const post = (
    <button
      type="button"
      class="button-primary"
      aria-keyshortcuts="Control+Enter Meta+Enter"
      onClick={() => pressPost(session)}
    >
      <Icon icon={Send} /> {copy.postTo(board)}
    </button>
  );
  switch (bar.state) {
    case 'held':
      return (
        <>
          <button type="button" class="button" onClick={() => rereadPage(session)}>
            {READ_AGAIN}
          </button>
          <DelayedButton words={copy.POST_ANYWAY} onPress={() => pressPost(session, publishAnyway)} />
        </>
      );
    case 'checking':
    case 'posting':
      return (
        <button type="button" class="button-primary" aria-disabled="true">
          <Icon icon={Send} /> {copy.postTo(board)}
        </button>
      );
    case 'unsent':
      return (
        <button
          type="button"
          class="button-primary"
          onClick={() => pressPost(session, () => replaceUnsent(session, bar.posting.id))}
        >
          <Icon icon={Send} /> {copy.postTo(board)}
        </button>
      );
    case 'accepted':
      return (
        <>
          {bar.jobId && (
            <button
              type="button"
              class="button"
              onClick={() => navigator.clipboard.writeText(bar.jobId ?? '')}
            >
              {copy.COPY_ID}
            </button>
          )}
          <DelayedButton words={copy.POST_AGAIN} onPress={() => dismissOutcome(session)} />
        </>
      );
    case 'refused': {
      const { go } = bar.message;
      return (
        <>
          {post}
          {go && (
            <button type="button" class="button" onClick={() => openSettings(go)}>
              {SETTINGS}
            </button>
          )}
        </>
      );
    }
    case 'earlier':
      return <DelayedButton words={copy.POST_AGAIN} onPress={() => dismissOutcome(session)} />;
    case 'waiting': {
      const { go } = bar.message;
      return (
        <>
          <button type="button" class="button" onClick={() => cancelPosting(session.posting, bar.posting.id)}>
            {copy.DONT_POST}
          </button>
          {go === 'security' ? (
            <LockedAccounts />
          ) : (
            go && (
              <button type="button" class="button" onClick={() => openSettings(go)}>
                {SETTINGS}
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
  const { code, failed } = useLazyModule(loadUnknownOutcome);
  if (failed) return <p class="issue">{PART_NOT_LOADED}</p>;
  if (!code) return null;
  return <code.UnknownOutcome session={session} postingId={postingId} onPost={() => pressPost(session)} />;
}

const loadUnlock = () => import('@/components/shared/Unlock');

/** Where the accounts turn out to be locked; loaded then. */
function LockedAccounts() {
  const { code, failed } = useLazyModule(loadUnlock);
  if (failed) return <p class="issue">{PART_NOT_LOADED}</p>;
  return code ? <code.Unlock /> : null;
}

/** Long enough that no press that was meant for Post, which stood in the same place, comes to this button. */
const SINKS_IN_MS = 500;

/** A button in the place of Post, for what must not be pressed by mistake. */
function DelayedButton({ words, onPress }: { words: string; onPress(): void }) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), SINKS_IN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button type="button" class="button" disabled={!isReady} onClick={onPress}>
      {words}
    </button>
  );
}

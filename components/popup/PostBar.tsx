import { useState } from 'preact/hooks';
import { NotLoaded } from '@/components/ui/NotLoaded';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import * as copy from '@/utils/copy/en-GB/post-bar';
import { type PostBarState, postBarState } from '@/utils/state/popup/post-bar-state';
import type { Session } from '@/utils/state/popup/session';
import { FormStatus, readyWords } from './FormStatus';
import { Gaps } from './Gaps';
import { PostButton } from './PostButton';
import { loadPublish, pressPost } from './press-post';

const loadPreview = () => import('./Preview');
const loadOutcomeParts = () => import('./outcome-parts');

const SENT: ReadonlySet<PostBarState['state']> = new Set(['posting', 'waiting', 'accepted', 'unknown']);

export function PostBar({ session }: { session: Session }) {
  const [preview, setPreview] = useState(false);
  const loaded = useLazyModule(loadPreview, preview);
  const bar = postBarState(session);
  const board = session.settings.profile.value.name;
  const isBusy = bar.state === 'checking' || bar.state === 'posting';
  const isOutcome = 'posting' in bar || bar.state === 'held';
  const outcome = useLazyModule(loadOutcomeParts, isBusy || isOutcome);
  const posting = useLazyModule(loadPublish, session.page.reading.value !== undefined);
  const actions = useKeptFocus<HTMLDivElement>();
  return (
    <footer class={`post-bar post-bar-${bar.state}`}>
      <StatusMessage as="div" class="post-status">
        {isOutcome ? (
          outcome.code && <outcome.code.OutcomeStatus bar={bar} session={session} />
        ) : (
          <FormStatus bar={bar} board={board} />
        )}
        <NotLoaded parts={isOutcome ? [outcome, posting] : [posting]} />
        {session.ui.notPosted.value && <p class="issue">{session.ui.notPosted.value}</p>}
      </StatusMessage>
      <Gaps session={session} status={readyWords(bar, board)} isSent={SENT.has(bar.state)} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is laid out in its own way. */}
      <div ref={actions} class="post-actions" role="group" aria-label={copy.WHAT_NEXT} tabIndex={-1}>
        {isOutcome ? (
          outcome.code && <outcome.code.OutcomeActions bar={bar} session={session} />
        ) : (
          <PostButton board={board} onPress={isBusy ? undefined : () => pressPost(session)} />
        )}
        <button type="button" class="button" onClick={() => setPreview(true)}>
          {copy.PREVIEW}
        </button>
      </div>
      {preview && loaded.code && <loaded.code.Preview session={session} onClose={() => setPreview(false)} />}
      {preview && <NotLoaded parts={[loaded]} message={copy.PREVIEW_NOT_LOADED} />}
    </footer>
  );
}

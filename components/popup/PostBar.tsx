import { useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import * as copy from '@/utils/copy/en-GB/post-bar';
import { postBarState } from '@/utils/state/popup/post-bar-state';
import type { Session } from '@/utils/state/popup/session';
import { PostActions } from './PostActions';
import { PostStatus } from './PostStatus';

const loadPreview = () => import('./Preview');

/** The bar at the foot: Post, and how the posting stands. Always in sight. */
export function PostBar({ session }: { session: Session }) {
  const [preview, setPreview] = useState(false);
  const loaded = useLazyModule(loadPreview, preview);
  const bar = postBarState(session);
  return (
    <footer class={`post-bar post-bar-${bar.state}`}>
      <StatusMessage as="div" class="post-status">
        <PostStatus bar={bar} board={session.settings.profile.value.name} />
      </StatusMessage>
      <div class="post-actions">
        <PostActions bar={bar} session={session} />
        <button type="button" class="button" onClick={() => setPreview(true)}>
          {copy.PREVIEW}
        </button>
      </div>
      {preview && loaded.code && <loaded.code.Preview session={session} onClose={() => setPreview(false)} />}
      {preview && loaded.failed && <p class="issue">{copy.PREVIEW_NOT_LOADED}</p>}
    </footer>
  );
}

import { useState } from 'preact/hooks';
import { useLoaded } from '@/components/shared/use-loaded';
import { barOf } from '@/utils/popup/bar';
import type { Session } from '@/utils/popup/session';
import { PostActions } from './PostActions';
import { PostSaid } from './PostSaid';

const loadPreview = () => import('./Preview');

/** The bar at the foot: Post, and how the posting stands. Always in sight. */
export function PostBar({ session }: { session: Session }) {
  const [preview, setPreview] = useState(false);
  const loaded = useLoaded(loadPreview, preview);
  const bar = barOf(session);
  return (
    <footer class={`post-bar post-bar-${bar.state}`}>
      <div class="post-said" role="status">
        <PostSaid bar={bar} board={session.profile.value.name} />
      </div>
      <div class="post-actions">
        <PostActions bar={bar} session={session} />
        <button type="button" class="quiet" onClick={() => setPreview(true)}>
          Preview
        </button>
      </div>
      {preview && loaded.code && <loaded.code.Preview session={session} onClose={() => setPreview(false)} />}
      {preview && loaded.failed && <p class="issue">The preview did not load. Open the popup again.</p>}
    </footer>
  );
}

import { Send } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { postTo } from '@/utils/copy/en-GB/post-bar';

interface Props {
  board: string;
  /** Missing while a press is worked on. */
  onPress?: (() => void) | undefined;
}

/** Post; the key that presses it, too, is set in `use-view.ts`. */
export function PostButton({ board, onPress }: Props) {
  return (
    <button
      type="button"
      class="button-primary"
      aria-keyshortcuts="Control+Enter Meta+Enter"
      aria-disabled={onPress ? undefined : 'true'}
      onClick={onPress}
    >
      <Icon icon={Send} /> {postTo(board)}
    </button>
  );
}

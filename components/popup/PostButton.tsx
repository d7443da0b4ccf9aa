import { Send } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import { postTo } from '@/utils/copy/en-GB/post-bar';

interface Props {
  board: string;
  /** Missing while a press is handled. */
  onPress?: (() => void) | undefined;
}

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

import { CircleAlert } from 'lucide';
import { NOT_SENT_YET } from '@/utils/copy/en-GB/outcomes';
import { SAVED_NOT_SENT } from '@/utils/copy/en-GB/post-outcome';
import { Icon } from '../ui/Icon';

/** For a posting that never reached the worker. */
export function NotSentNotice() {
  return (
    <p>
      <Icon icon={CircleAlert} /> <strong>{NOT_SENT_YET}</strong> {SAVED_NOT_SENT}
    </p>
  );
}

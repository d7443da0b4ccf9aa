import { CircleAlert } from 'lucide';
import { Icon } from './Icon';

/** Says that a posting was written down, but the worker never had it in hand. */
export function NotSentNotice() {
  return (
    <p>
      <Icon icon={CircleAlert} /> <strong>Not sent yet.</strong> The advert is kept, but it did not get on its
      way.
    </p>
  );
}

import { CircleAlert } from 'lucide';
import { Icon } from '../ui/Icon';

/** Says that a posting was written down, but the worker never had it in hand. */
export function NotSentNotice() {
  return (
    <p>
      <Icon icon={CircleAlert} /> <strong>Not sent yet.</strong> Your advert is saved but hasn’t been sent.
    </p>
  );
}

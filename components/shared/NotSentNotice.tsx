import { CircleAlert } from 'lucide';
import { NOT_SENT_YET } from '@/utils/copy/en-GB/outcomes';
import { Icon } from '../ui/Icon';

/** For a posting or a change that never reached the worker. @param words what that means for the advert */
export function NotSentNotice({ message }: { message: string }) {
  return (
    <p>
      <Icon icon={CircleAlert} /> <strong>{NOT_SENT_YET}</strong> {message}
    </p>
  );
}

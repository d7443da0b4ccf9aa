import { size, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import { MAX_KEY_LENGTH } from './draft-key';

/** Only our own pages hear it: a channel belongs to its origin. */
const CHANNEL = 'draft-saved';

const keySchema = size(string(), 1, MAX_KEY_LENGTH);

/** Tells the other open forms that a draft was saved. */
export function announceSave(key: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(key);
  channel.close();
}

/** Calls back with the key of each draft that another form saves, until the signal aborts. */
export function onSaveElsewhere(saved: (key: string) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isValid(data, keySchema)) saved(data);
  });
  signal.addEventListener('abort', () => channel.close());
}

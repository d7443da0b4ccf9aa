import { type Infer, object, size, string } from 'superstruct';
import { isValid } from '@/utils/validation/is-valid';
import type { SavedDraft } from './draft';
import { MAX_KEY_LENGTH } from './draft-key';

/** Only our own pages hear it: a channel belongs to its origin. */
const CHANNEL = 'draft-saved';

const savedSchema = object({ key: size(string(), 1, MAX_KEY_LENGTH), revision: size(string(), 1, 60) });

/** Which draft was saved, and as which revision, so that nobody reads what he has. */
type Save = Infer<typeof savedSchema>;

/** Tells all open forms that a draft was saved, the one that saved it included. */
export function announceSave({ page, revision }: SavedDraft): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ key: page, revision } satisfies Save);
  channel.close();
}

/** Calls back with each draft that a form saves, until the signal aborts. */
export function onSave(saved: (save: Save) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isValid(data, savedSchema)) saved(data);
  });
  signal.addEventListener('abort', () => channel.close());
}

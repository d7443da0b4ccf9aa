import { useState } from 'preact/hooks';
import { useOnce } from '@/components/ui/use-once';
import { notDoneMessage } from '@/utils/copy/en-GB/storage';
import { storageFault } from '@/utils/database/fault';

/**
 * @param work gives what is shown of it
 * @param failed what an error keeps from being done, as the beginning of a sentence
 */
type Run = (work: () => Promise<string>, failed: string) => Promise<void>;

/**
 * For buttons with a status beside them. Further presses are ignored until one has ended.
 * @param onEnd called after each press that was not ignored, failed or not
 * @returns what came of the last press, and what runs one
 */
export function useAction(onEnd: () => void = () => undefined): [status: string, run: Run] {
  const [status, setStatus] = useState('');
  const runOnce = useOnce();
  const run: Run = (work, failed) =>
    runOnce(async () => {
      setStatus(await work().catch((error) => notDoneMessage(failed, storageFault(error))));
      onEnd();
    });
  return [status, run];
}

import { StatusMessage } from '@/components/ui/StatusMessage';
import { LOADING, NOT_LOADED } from '@/utils/copy/en-GB/settings';

/** Stands where a section of the settings is not there yet: it is being loaded, or could not be. */
export function Loading({ phase }: { phase: 'loading' | 'failed' }) {
  return (
    <StatusMessage as="p" tone={phase === 'failed' ? 'danger' : 'muted'}>
      {phase === 'failed' ? NOT_LOADED : LOADING}
    </StatusMessage>
  );
}

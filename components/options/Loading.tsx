import { StatusMessage } from '@/components/ui/StatusMessage';

/** Stands where a section of the settings is not there yet: it is being loaded, or could not be. */
export function Loading({ phase }: { phase: 'loading' | 'failed' }) {
  return (
    <StatusMessage as="p" tone={phase === 'failed' ? 'danger' : 'muted'}>
      {phase === 'failed'
        ? 'The browser could not read these settings. Nothing was changed: reload this page to try again.'
        : 'Loading…'}
    </StatusMessage>
  );
}

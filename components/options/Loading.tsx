import { StatusMessage } from '@/components/ui/StatusMessage';
import { LOADING } from '@/utils/copy/en-GB/common';
import { NOT_LOADED } from '@/utils/copy/en-GB/settings';

export function Loading({ phase }: { phase: 'loading' | 'failed' }) {
  return (
    <StatusMessage as="p" tone={phase === 'failed' ? 'danger' : 'muted'}>
      {phase === 'failed' ? NOT_LOADED : LOADING}
    </StatusMessage>
  );
}

import type { ComponentChildren } from 'preact';
import { SAVE } from '@/utils/copy/en-GB/settings';
import type { Status } from '@/utils/state/options/status';
import { StatusText } from './StatusText';

interface Props {
  status: Status | undefined;
  words?: string;
  children?: ComponentChildren;
}

export function SaveRow({ status, words = SAVE, children }: Props) {
  return (
    <div class="save-row">
      <button type="submit" class="button-primary">
        {words}
      </button>
      {children}
      <StatusText status={status} hasTick />
    </div>
  );
}

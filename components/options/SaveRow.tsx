import type { ComponentChildren } from 'preact';
import { SAVE } from '@/utils/copy/en-GB/settings';
import type { Status } from '@/utils/state/options/status';
import { StatusText } from './StatusText';

interface Props {
  status: Status | undefined;
  words?: string;
  children?: ComponentChildren;
}

/** The Save button of a form, and beside it what became of pressing it. */
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

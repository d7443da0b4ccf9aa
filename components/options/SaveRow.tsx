import type { ComponentChildren } from 'preact';
import { CANCEL } from '@/utils/copy/en-GB/common';
import { SAVE } from '@/utils/copy/en-GB/settings';
import type { Status } from '@/utils/state/options/status';
import { StatusText } from './StatusText';

interface Props {
  status: Status | undefined;
  label?: string;
  onCancel?: (() => void) | undefined;
  children?: ComponentChildren;
}

export function SaveRow({ status, label = SAVE, onCancel, children }: Props) {
  return (
    <div class="save-row">
      <button type="submit" class="button-primary">
        {label}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {CANCEL}
        </button>
      )}
      {children}
      <StatusText status={status} hasTick />
    </div>
  );
}

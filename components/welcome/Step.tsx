import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/Icon';
import { StatusMessage } from '@/components/ui/StatusMessage';
import * as copy from '@/utils/copy/en-GB/welcome';

interface Props {
  number: number;
  title: string;
  isDone: boolean;
  children: ComponentChildren;
}

export function Step({ number, title, isDone, children }: Props) {
  const id = `step-${number}`;
  return (
    <li class={`step ${isDone ? 'step-done' : ''}`}>
      <span class="step-mark" aria-hidden="true">
        {isDone ? <Icon icon={Check} size={18} /> : number}
      </span>
      <section class="step-body" aria-labelledby={id}>
        <h2 class="step-title" id={id}>
          {title}
        </h2>
        <StatusMessage tone="success">{isDone && copy.STEP_DONE}</StatusMessage>
        {children}
      </section>
    </li>
  );
}

import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/shared/Icon';

/** What became of the last press of Save. */
export type Saved = { good: boolean; words: string } | undefined;

/** The Save button of a form, and beside it what became of pressing it. */
export function SaveRow({
  saved,
  words = 'Save',
  children,
}: {
  saved: Saved;
  words?: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="save-row">
      <button type="submit" class="primary">
        {words}
      </button>
      {children}
      <span role="status" class={saved?.good === false ? 'bad' : 'good'}>
        {saved?.good && <Icon icon={Check} />} {saved?.words}
      </span>
    </div>
  );
}

/** Says that the browser did not store a change. */
export const NOT_SAVED: Saved = {
  good: false,
  words: 'Not saved: the browser refused to store it. What you typed is still here; try again.',
};

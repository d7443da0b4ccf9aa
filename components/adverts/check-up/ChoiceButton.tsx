import { CHOICES, type CheckUpChoice } from '@/utils/copy/en-GB/check-up';

interface Props {
  choice: CheckUpChoice;
  /** For screen readers. */
  labelSuffix: string;
  /** For a link in a new tab. */
  href?: string;
  onChoose?(): void;
}

/** One of an item's choices, with the key that presses it. */
export function ChoiceButton({ choice, labelSuffix, href, onChoose }: Props) {
  const [letter, words] = CHOICES[choice];
  const inside = (
    <>
      {words}
      <span class="sr-only"> {labelSuffix}</span>{' '}
      <span class="choice-key" aria-hidden="true">
        {letter}
      </span>
    </>
  );
  const shortcut = { 'data-key': letter.toLowerCase(), 'aria-keyshortcuts': letter };
  if (href !== undefined) {
    return (
      <a class="button" href={href} target="_blank" rel="noreferrer" {...shortcut} onClick={onChoose}>
        {inside}
      </a>
    );
  }
  return (
    <button
      type="button"
      class="button"
      {...shortcut}
      onClick={({ currentTarget }) => {
        // The button may go: the row's keys go on.
        currentTarget.closest('li')?.focus();
        onChoose?.();
      }}
    >
      {inside}
    </button>
  );
}

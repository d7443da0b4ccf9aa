import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CANCEL } from '@/utils/copy/en-GB/common';

interface Props {
  label: string;
  /** For screen readers. */
  labelSuffix?: string;
  question: string;
  /** Of the confirming button. */
  confirmLabel: string;
  /** Neutral where nothing is lost. */
  tone?: 'danger' | 'neutral';
  onConfirm(): void;
}

/** Asks before acting. Escape cancels, except in Firefox's popup, which it closes. */
export function ConfirmButton({
  label,
  labelSuffix,
  question,
  confirmLabel,
  tone = 'danger',
  onConfirm,
}: Props) {
  const look = ['button', tone === 'danger' && 'button-danger'].filter(Boolean).join(' ');
  const [isAsking, setIsAsking] = useState(false);
  const { first, answer, around } = useQuestionFocus(isAsking);
  if (!isAsking) {
    return (
      <button type="button" class={look} ref={first} onClick={() => setIsAsking(true)}>
        {label}
        {labelSuffix && <span class="sr-only"> {labelSuffix}</span>}
      </button>
    );
  }
  return (
    <fieldset
      class="confirm"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The surrounding dialog stays open.
        event.preventDefault();
        event.stopPropagation();
        setIsAsking(false);
      }}
    >
      <legend>{question}</legend>
      <button
        type="button"
        class={look}
        ref={answer}
        onClick={({ currentTarget }) => {
          around.current = currentTarget.closest<HTMLElement>('[tabindex="-1"]');
          setIsAsking(false);
          onConfirm();
        }}
      >
        {confirmLabel}
      </button>
      <button type="button" class="button" onClick={() => setIsAsking(false)}>
        {CANCEL}
      </button>
    </fieldset>
  );
}

/** Moves the focus to the answer when the question is asked, and back to the first button. */
function useQuestionFocus(asks: boolean) {
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  /** Takes the focus if the action removes the button. */
  const around = useRef<HTMLElement | null>(null);
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    if (asks) answer.current?.focus();
    else if (wasAsked.current) {
      first.current?.focus();
      focused.current = first.current;
    }
    wasAsked.current = asks;
  }, [asks]);
  useLayoutEffect(
    () => () => {
      const isLost = [document.body, focused.current].includes(document.activeElement);
      if (isLost) around.current?.focus({ preventScroll: true });
    },
    [],
  );
  return { first, answer, around };
}

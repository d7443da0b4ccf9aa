import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CANCEL } from '@/utils/copy/en-GB/common';

interface Props {
  words: string;
  /** For screen readers. */
  of?: string;
  question: string;
  /** Of the confirming button. */
  yes: string;
  /** Neutral where nothing is lost. */
  tone?: 'danger' | 'neutral';
  onYes(): void;
}

/** Asks before acting. Escape cancels, except in Firefox's popup, which it closes. */
export function ConfirmButton({ words, of, question, yes, tone = 'danger', onYes }: Props) {
  const look = ['button', tone === 'danger' && 'button-danger'].filter(Boolean).join(' ');
  const [asks, setAsks] = useState(false);
  const { first, answer, around } = useQuestionFocus(asks);
  if (!asks) {
    return (
      <button type="button" class={look} ref={first} onClick={() => setAsks(true)}>
        {words}
        {of && <span class="sr-only"> {of}</span>}
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
        setAsks(false);
      }}
    >
      <legend>{question}</legend>
      <button
        type="button"
        class={look}
        ref={answer}
        onClick={({ currentTarget }) => {
          around.current = currentTarget.closest<HTMLElement>('[tabindex="-1"]');
          setAsks(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="button" onClick={() => setAsks(false)}>
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

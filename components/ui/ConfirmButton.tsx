import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KEEP } from '@/utils/copy/en-GB/common';

interface Props {
  /** What the button says. */
  words: string;
  /** Of what, for those who do not see where it stands. */
  of?: string;
  question: string;
  /** What the button says that goes through with it. */
  yes: string;
  onYes(): void;
}

/**
 * A button that asks once before it does what cannot simply be pressed again. Escape is a no, too, except in Firefox's
 * popup: there the browser takes that key and closes the popup.
 */
export function ConfirmButton({ words, of, question, yes, onYes }: Props) {
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  /** Where the focus goes if the answer removes the button, with what it stood in. */
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
  if (!asks) {
    return (
      <button type="button" class="button button-danger" ref={first} onClick={() => setAsks(true)}>
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
        // Not the window around it, too.
        event.preventDefault();
        event.stopPropagation();
        setAsks(false);
      }}
    >
      <legend>{question}</legend>
      <button
        type="button"
        class="button button-danger"
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
        {KEEP}
      </button>
    </fieldset>
  );
}

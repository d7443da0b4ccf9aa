import { useEffect, useRef, useState } from 'preact/hooks';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import * as copy from '@/utils/copy/en-GB/unknown';
import { FoundForm } from './FoundForm';

interface Props {
  /** The board's name. */
  board: string;
  /** The board's site. */
  site: string;
  /** @param jobId empty if unknown */
  onThere(jobId: string): void;
  onNotThere(): void;
}

/** Asks whether the advert is on the board, and twice before it is sent again: a slip might pay for it twice. */
export function UnknownActions({ board, site, onThere, onNotThere }: Props) {
  const [step, setStep] = useState<'asked' | 'found' | 'back'>('asked');
  const found = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'back') found.current?.focus();
  }, [step]);
  if (step === 'found') return <FoundForm onThere={onThere} onBack={() => setStep('back')} />;
  return (
    <>
      <a class="button" href={site} target="_blank" rel="noreferrer">
        {copy.LOOK_THERE}
      </a>
      <button type="button" class="button" ref={found} onClick={() => setStep('found')}>
        {copy.IT_IS_THERE}
      </button>
      <ConfirmButton
        label={copy.IT_IS_NOT}
        question={copy.lookedThere(board)}
        confirmLabel={copy.SEND_IT_AGAIN}
        tone="neutral"
        onConfirm={onNotThere}
      />
    </>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/unknown';
import { FoundForm } from './FoundForm';

interface Props {
  /** The board's site. */
  site: string;
  /** @param jobId empty if unknown */
  onThere(jobId: string): void;
  onNotThere(): void;
}

/** Asks whether the advert is on the board. */
export function UnknownActions({ site, onThere, onNotThere }: Props) {
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
      <button type="button" class="button" onClick={onNotThere}>
        {copy.IT_IS_NOT}
      </button>
    </>
  );
}

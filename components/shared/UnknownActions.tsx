import { useState } from 'preact/hooks';
import { useOpener } from '@/components/ui/use-opener';
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
  const [isThere, setIsThere] = useState(false);
  const found = useOpener(isThere);
  if (isThere) return <FoundForm onThere={onThere} onBack={() => setIsThere(false)} />;
  return (
    <>
      <a class="button" href={site} target="_blank" rel="noreferrer">
        {copy.LOOK_THERE}
      </a>
      <button type="button" class="button" ref={found} onClick={() => setIsThere(true)}>
        {copy.IT_IS_THERE}
      </button>
      <button type="button" class="button" onClick={onNotThere}>
        {copy.IT_IS_NOT}
      </button>
    </>
  );
}

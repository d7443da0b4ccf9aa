import { useId, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/unknown';

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
  const [jobId, setJobId] = useState('');
  const field = useId();
  if (isThere) {
    return (
      <form
        class="found-form"
        onSubmit={(event) => {
          event.preventDefault();
          onThere(jobId.trim());
        }}
      >
        <label for={field}>{copy.ITS_JOB_ID}</label>
        <input
          id={field}
          type="text"
          maxLength={80}
          autocomplete="off"
          value={jobId}
          onInput={(event) => setJobId(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {copy.KEEP_AS_POSTED}
        </button>
        <button type="button" class="button" onClick={() => setIsThere(false)}>
          {copy.BACK}
        </button>
      </form>
    );
  }
  return (
    <>
      <a class="button" href={site} target="_blank" rel="noreferrer">
        {copy.LOOK_THERE}
      </a>
      <button type="button" class="button" onClick={() => setIsThere(true)}>
        {copy.IT_IS_THERE}
      </button>
      <button type="button" class="button" onClick={onNotThere}>
        {copy.IT_IS_NOT}
      </button>
    </>
  );
}

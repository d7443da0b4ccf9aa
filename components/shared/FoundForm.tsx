import { useEffect, useId, useRef, useState } from 'preact/hooks';
import * as copy from '@/utils/copy/en-GB/unknown';

/** Asks for the job id of an advert that was found on the board. It replaces the button that was pressed. */
export function FoundForm({ onThere, onBack }: { onThere(jobId: string): void; onBack(): void }) {
  const [jobId, setJobId] = useState('');
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
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
        ref={input}
        type="text"
        maxLength={80}
        autocomplete="off"
        value={jobId}
        onInput={(event) => setJobId(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        {copy.KEEP_AS_POSTED}
      </button>
      <button type="button" class="button" onClick={onBack}>
        {copy.BACK}
      </button>
    </form>
  );
}

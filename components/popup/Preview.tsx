import { useEffect, useRef, useState } from 'preact/hooks';
import { AdvertBody } from '@/components/shared/AdvertBody';
import { previewOf } from '@/utils/state/popup/preview';
import type { Session } from '@/utils/state/popup/session';

/** The advert as a job seeker will see it, and, for the curious, exactly what will be sent. */
export function Preview({ session, onClose }: { session: Session; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState('');
  const { title, facts, notShown, description, text, json } = previewOf(session);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  const copy = (words: string, what: string) =>
    navigator.clipboard.writeText(words).then(
      () => setCopied(`Copied as ${what}`),
      () => setCopied('The browser did not let us copy it'),
    );
  return (
    <dialog ref={dialog} class="preview" aria-labelledby="preview-title" onClose={onClose}>
      <h2 id="preview-title" dir="auto" ref={heading} tabIndex={-1}>
        {title || 'No title yet'}
      </h2>
      <AdvertBody
        facts={facts}
        notShown={notShown}
        board={session.settings.profile.value.name}
        description={description}
        summary="What will be sent"
        json={json}
      />
      <div class="preview-actions">
        <button type="button" class="quiet" onClick={() => copy(text, 'text')}>
          Copy as text
        </button>
        <button type="button" class="quiet" onClick={() => copy(json, 'JSON')}>
          Copy as JSON
        </button>
        <span role="status">{copied}</span>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

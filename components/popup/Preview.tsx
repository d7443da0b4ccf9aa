import { useEffect, useRef, useState } from 'preact/hooks';
import { AdvertBody } from '@/components/shared/AdvertBody';
import { CLOSE, COPY_REFUSED, NO_TITLE_YET } from '@/utils/copy/en-GB/common';
import * as words from '@/utils/copy/en-GB/preview';
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
  const copy = (advert: string, form: 'text' | 'JSON') =>
    navigator.clipboard.writeText(advert).then(
      () => setCopied(words.copiedAs(form)),
      () => setCopied(COPY_REFUSED),
    );
  return (
    <dialog ref={dialog} class="preview" aria-labelledby="preview-title" onClose={onClose}>
      <h2 id="preview-title" dir="auto" ref={heading} tabIndex={-1}>
        {title || NO_TITLE_YET}
      </h2>
      <AdvertBody
        facts={facts}
        notShown={notShown}
        board={session.settings.profile.value.name}
        description={description}
        summary={words.TO_BE_SENT}
        json={json}
      />
      <div class="preview-actions">
        <button type="button" class="quiet" onClick={() => copy(text, 'text')}>
          {words.COPY_AS_TEXT}
        </button>
        <button type="button" class="quiet" onClick={() => copy(json, 'JSON')}>
          {words.COPY_AS_JSON}
        </button>
        <span role="status">{copied}</span>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
          {CLOSE}
        </button>
      </div>
    </dialog>
  );
}

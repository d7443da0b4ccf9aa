import { useState } from 'preact/hooks';
import { AdvertBody } from '@/components/shared/AdvertBody';
import { Dialog } from '@/components/ui/Dialog';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { COPY_REFUSED, NO_TITLE_YET } from '@/utils/copy/en-GB/common';
import * as words from '@/utils/copy/en-GB/preview';
import { previewOf } from '@/utils/state/popup/preview';
import type { Session } from '@/utils/state/popup/session';

/** Shows the advert as job seekers will see it, on a phone, too, and the exact request. */
export function Preview({ session, onClose }: { session: Session; onClose(): void }) {
  const [copied, setCopied] = useState('');
  const [isPhone, setIsPhone] = useState(false);
  const { title, facts, notShown, description, text, json } = previewOf(session);
  const copy = (advert: string, form: 'text' | 'JSON') =>
    navigator.clipboard.writeText(advert).then(
      () => setCopied(words.copiedAs(form)),
      () => setCopied(COPY_REFUSED),
    );
  return (
    <Dialog
      title={title || NO_TITLE_YET}
      class={isPhone ? 'phone-width' : ''}
      onClose={onClose}
      actions={() => (
        <>
          <button
            type="button"
            class="button"
            aria-pressed={isPhone}
            onClick={() => setIsPhone((isPressed) => !isPressed)}
          >
            {words.PHONE_WIDTH}
          </button>
          <button type="button" class="button" onClick={() => copy(text, 'text')}>
            {words.COPY_AS_TEXT}
          </button>
          <button type="button" class="button" onClick={() => copy(json, 'JSON')}>
            {words.COPY_AS_JSON}
          </button>
          <StatusMessage>{copied}</StatusMessage>
        </>
      )}
    >
      <AdvertBody
        facts={facts}
        notShown={notShown}
        board={session.settings.profile.value.name}
        description={description}
        summary={words.TO_BE_SENT}
        json={json}
      />
    </Dialog>
  );
}

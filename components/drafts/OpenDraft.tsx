import * as copy from '@/utils/copy/en-GB/drafts';
import { draftAddress, webAddress } from '@/utils/drafts/address';
import { parseDraftKey } from '@/utils/drafts/draft-key';

/** Opens the draft's page, where the icon must be clicked. A copy and an edit open in a tab. */
export function OpenDraft({ draftKey, name }: { draftKey: string; name: string }) {
  const { kind } = parseDraftKey(draftKey);
  if (kind === 'copy' || kind === 'edit') {
    return (
      <p class="draft-link">
        <a href={draftAddress(draftKey)} target="_blank" rel="noreferrer">
          {copy.OPEN}
          <span class="sr-only"> {name}</span>
        </a>
      </p>
    );
  }
  const address = webAddress(draftKey);
  if (address) {
    return (
      <p class="draft-link">
        <a href={address} target="_blank" rel="noreferrer">
          {copy.OPEN}
          <span class="sr-only"> {name}</span>
        </a>
        <span class="hint">{copy.THEN_CLICK_ICON}</span>
      </p>
    );
  }
  return <p class="draft-link hint">{kind === 'no-page' ? copy.NO_PAGE : copy.openYourself(draftKey)}</p>;
}

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { formatDay } from '@/utils/advert/format-time';
import { NO_TITLE_YET } from '@/utils/copy/en-GB/common';
import * as copy from '@/utils/copy/en-GB/drafts';
import { siteOf } from '@/utils/drafts/address';
import { type DraftListModel, type DraftRow, discard } from '@/utils/state/draft-list/draft-list';
import { OpenDraft } from './OpenDraft';

export function DraftItem({ drafts, row, today }: { drafts: DraftListModel; row: DraftRow; today: string }) {
  const { draftKey, title, company, changedAt, isTouched, isFromBackup, posted, isEditedSince } = row;
  const name = title ?? NO_TITLE_YET;
  return (
    <div class="card-row">
      <div class="card-text">
        <strong class={title ? undefined : 'untitled'} dir="auto">
          {name}
        </strong>
        <span class="hint">
          {[company, siteOf(draftKey), isFromBackup && copy.FROM_BACKUP].filter(Boolean).join(' · ')}
        </span>
        <span class="hint">
          {isTouched
            ? copy.changed(formatDay(changedAt, today))
            : copy.notEdited(formatDay(changedAt, today))}
          {posted !== undefined && ` · ${copy.posted(formatDay(posted, today))}`}
          {isEditedSince && `, ${copy.CHANGED_SINCE}`}
        </span>
        <OpenDraft draftKey={draftKey} name={name} />
      </div>
      <ConfirmButton
        label={copy.DISCARD}
        labelSuffix={name}
        question={copy.DISCARD_QUESTION}
        confirmLabel={copy.DISCARD_IT}
        onConfirm={() => discard(drafts, draftKey)}
      />
    </div>
  );
}

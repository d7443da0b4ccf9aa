import { Info } from 'lucide';
import { fill } from '@/components/shared/fill';
import { LateStatus } from '@/components/ui/LateStatus';
import { NoticeBox } from '@/components/ui/NoticeBox';
import * as copy from '@/utils/copy/en-GB/other-drafts';
import type { OtherDraft } from '@/utils/state/popup/models/page';
import type { Session } from '@/utils/state/popup/session';
import { switchDraft } from '@/utils/state/popup/switch-draft';

/** Switches between drafts if the page shows another job. */
export function OtherDrafts({ session }: { session: Session }) {
  const others = [...session.page.otherDrafts.value].sort(
    (one, other) => Number(other.isOnPage) - Number(one.isOnPage),
  );
  if (!session.page.reading.value || others.length === 0) return null;
  return (
    <NoticeBox icon={Info} label={copy.OTHER_JOBS}>
      <LateStatus as="p">{draftsText(session)}</LateStatus>
      <Links drafts={others.slice(0, FIRST_SHOWN)} session={session} />
      {others.length > FIRST_SHOWN && (
        <details>
          <summary>{copy.more(others.length - FIRST_SHOWN)}</summary>
          <Links drafts={others.slice(FIRST_SHOWN)} session={session} />
        </details>
      )}
    </NoticeBox>
  );
}

/** Leaves room for the form. */
const FIRST_SHOWN = 3;

function Links({ drafts, session }: { drafts: readonly OtherDraft[]; session: Session }) {
  return (
    <>
      {drafts.map((draft) => (
        <p key={draft.draftKey}>
          <button
            type="button"
            class="link line-clamp"
            disabled={session.posting.isSubmitting.value}
            onClick={() => switchDraft(session, draft)}
          >
            {draft.title
              ? fill(draft.isOnPage ? copy.GO_TO_JOB_NAMED : copy.GO_TO_DRAFT_NAMED, {
                  title: <bdi>{draft.title}</bdi>,
                })
              : draft.isOnPage
                ? copy.GO_TO_JOB
                : copy.GO_TO_DRAFT}
          </button>
        </p>
      ))}
    </>
  );
}

function draftsText({ page, draft }: Session) {
  const others = page.otherDrafts.value;
  const [first] = others;
  if (others.some(({ isOnPage }) => isOnPage)) {
    const title = draft.values.value.title?.trim();
    return title ? fill(copy.WORKING_ON_NAMED, { title: <bdi>{title}</bdi> }) : copy.WORKING_ON;
  }
  return (
    <>
      {page.reading.value?.kind === 'advert' && `${copy.ANOTHER_JOB} `}
      {others.length > 1 || !first ? copy.draftsKept(others.length) : keptWords(first)}
    </>
  );
}

function keptWords({ title }: OtherDraft) {
  return title ? fill(copy.DRAFT_KEPT_NAMED, { title: <bdi>{title}</bdi> }) : copy.DRAFT_KEPT;
}

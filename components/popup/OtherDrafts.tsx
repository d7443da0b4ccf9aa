import { Info } from 'lucide';
import { Icon } from '@/components/ui/Icon';
import type { OtherDraft } from '@/utils/state/popup/models/page';
import type { Session } from '@/utils/state/popup/session';
import { switchDraft } from '@/utils/state/popup/switch-draft';

/** Says that the page shows another job than before, and leads from one job's draft to the other's. */
export function OtherDrafts({ session }: { session: Session }) {
  const others = [...session.page.otherDrafts.value].sort(
    (one, other) => Number(other.isOnPage) - Number(one.isOnPage),
  );
  if (!session.page.reading.value || others.length === 0) return null;
  return (
    <section class="notice" aria-label="Other jobs of this page">
      <Icon icon={Info} />
      <div role="status">
        <p>{wordsOf(session)}</p>
        <Links drafts={others.slice(0, FIRST_SHOWN)} session={session} />
        {others.length > FIRST_SHOWN && (
          <details>
            <summary>{others.length - FIRST_SHOWN} more</summary>
            <Links drafts={others.slice(FIRST_SHOWN)} session={session} />
          </details>
        )}
      </div>
    </section>
  );
}

/** As many leave room for the form. */
const FIRST_SHOWN = 3;

function Links({ drafts, session }: { drafts: readonly OtherDraft[]; session: Session }) {
  return (
    <>
      {drafts.map((draft) => (
        <p key={draft.page}>
          <button
            type="button"
            class="link two-lines"
            disabled={session.posting.isSubmitting.value}
            onClick={() => switchDraft(session, draft)}
          >
            {draft.isOnPage ? 'Go to the job on the page' : 'Go to the draft'}
            {draft.title && (
              <>
                {' for '}
                <Named title={draft.title} />
              </>
            )}
          </button>
        </p>
      ))}
    </>
  );
}

function wordsOf({ page, draft }: Session) {
  const others = page.otherDrafts.value;
  const [first] = others;
  if (others.some(({ isOnPage }) => isOnPage)) {
    return (
      <>
        You are working on your <Draft title={draft.values.value.title?.trim()} />, which this page no longer
        shows.
      </>
    );
  }
  return (
    <>
      {page.reading.value?.kind === 'advert' && 'This page now shows another job. '}
      {others.length > 1 || !first ? (
        `Your ${others.length} drafts for other jobs are kept.`
      ) : (
        <>
          Your <Draft title={first.title} /> is kept.
        </>
      )}
    </>
  );
}

function Draft({ title }: Pick<OtherDraft, 'title'>) {
  return title ? (
    <>
      draft for <Named title={title} />
    </>
  ) : (
    <>draft without a title</>
  );
}

function Named({ title }: { title: string }) {
  return (
    <>
      “<bdi>{title}</bdi>”
    </>
  );
}

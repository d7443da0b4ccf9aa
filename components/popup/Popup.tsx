import { useEffect } from 'preact/hooks';
import { Form } from '@/components/form/Form';
import { NotLoaded } from '@/components/ui/NotLoaded';
import { useLazyModule } from '@/components/ui/use-lazy-module';
import type { Reading } from '@/utils/reading/reading';
import { followDraft } from '@/utils/state/popup/follow-draft';
import { followPosting } from '@/utils/state/popup/follow-posting';
import { followProfile } from '@/utils/state/popup/follow-profile';
import { followSuggestions } from '@/utils/state/popup/follow-suggestions';
import type { Session } from '@/utils/state/popup/session';
import { Heading } from './Heading';
import { Notice } from './Notice';
import { PageLine } from './PageLine';
import { PostBar } from './PostBar';
import { pressPost } from './press-post';

const loadDuplicateNotice = () => import('./DuplicateNotice');
const loadBelowForm = () => import('./below-form');
const loadOtherDrafts = () => import('./OtherDrafts');

/** For end-to-end tests. */
function stateOf(reading: Reading | undefined): 'reading' | 'failed' | 'filled' {
  if (!reading) return 'reading';
  return reading.kind === 'none' && reading.cause === 'failed' ? 'failed' : 'filled';
}

export function Popup({ session }: { session: Session }) {
  const state =
    session.posting.phase.value.name === 'checking' ? 'reading' : stateOf(session.page.reading.value);
  // While the page is read: what stands above the form comes with its values, and moves no rows.
  const duplicates = useLazyModule(loadDuplicateNotice);
  const otherDrafts = useLazyModule(loadOtherDrafts);
  const belowForm = useLazyModule(loadBelowForm);
  const below = session.page.reading.value && belowForm.code;
  useOutsideEvents(session);
  useEffect(() => followSuggestions(session), [session]);
  const isFormReady = session.ui.isFormReady.value;
  useEffect(() => {
    document.documentElement.dataset.state = state;
    document.documentElement.toggleAttribute('data-ready', isFormReady);
  }, [state, isFormReady]);
  const repeated = session.draft.predecessor.value;
  return (
    <div class="popup">
      <header class="popup-header">
        <Heading
          session={session}
          panelButton={
            belowForm.code && <belowForm.code.PanelButton windowId={session.page.tab.value.windowId} />
          }
        />
        <PageLine session={session} />
      </header>
      {/* Typing must not overwrite the stored draft. */}
      <main class="popup-main" inert={session.draft.loadState.value === 'loading'}>
        <NotLoaded parts={[duplicates, otherDrafts, belowForm]} />
        {duplicates.code && <duplicates.code.DuplicateNotice session={session} />}
        {otherDrafts.code && <otherDrafts.code.OtherDrafts session={session} />}
        <Notice session={session} />
        {/* Stays while the page is read again: it tells a failed pick once. */}
        {belowForm.code && <belowForm.code.FromPage session={session} />}
        <Form session={session} RowAction={below?.PickFromPage} />
        {below && (
          <>
            <below.FollowLoading session={session} />
            <below.FollowDayAndNetwork session={session} />
            <below.KeepView session={session} />
            <below.AlwaysSent session={session} />
            <below.WindowTitle session={session} />
            <below.ChainAdvice session={session} postingId={repeated} repeatedId={repeated} />
            <below.WhatsNew />
          </>
        )}
        {/* Stays, too: a new one would announce an earlier press. */}
        {belowForm.code && <belowForm.code.RefusedPress session={session} />}
      </main>
      <PostBar session={session} />
    </div>
  );
}

function useOutsideEvents(session: Session): void {
  useEffect(() => {
    const ended = new AbortController();
    followDraft(session, ended.signal);
    followPosting(session, ended.signal);
    followProfile(session.settings.profile, ended.signal);
    const post = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      // The page behind a modal dialog must not react.
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      pressPost(session);
    };
    // Before a control can change its value by the same press.
    document.addEventListener('keydown', post, { signal: ended.signal, capture: true });
    return () => ended.abort();
  }, [session]);
}

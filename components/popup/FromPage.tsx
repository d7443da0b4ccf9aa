import { TriangleAlert } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { focusField } from '@/components/form/focus-field';
import { NoticeBox } from '@/components/ui/NoticeBox';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { fieldOf } from '@/utils/advert/fields';
import { ROW_NOUNS } from '@/utils/copy/en-GB/nouns';
import { PICK_FAILED, pointedNoun, WORDS_POINTED_OUT } from '@/utils/copy/en-GB/pointed';
import { ROW_LABELS } from '@/utils/copy/en-GB/rows';
import type { FailedPick } from '@/utils/pointing/failed-pick';
import { followFailedPick } from '@/utils/state/popup/follow-failed-pick';
import { followPointed } from '@/utils/state/popup/follow-pointed';
import type { Session } from '@/utils/state/popup/session';
import { SelectionOffer } from './SelectionOffer';

/** Words that the recruiter pointed out on the page: selected before the click, picked, or sent by the page's menu. */
export function FromPage({ session }: { session: Session }) {
  const selection = session.page.reading.value?.selection;
  const pointed = session.ui.pointed.value;
  const [failed, setFailed] = useState<FailedPick>();
  // What stands above the form comes with its values.
  const tabId = session.page.reading.value && session.page.tab.value.id;
  useEffect(() => {
    const ended = new AbortController();
    followPointed(session, ended.signal);
    return () => ended.abort();
  }, [session]);
  useEffect(() => {
    if (tabId === undefined) return;
    const ended = new AbortController();
    followFailedPick(tabId, setFailed, ended.signal);
    return () => ended.abort();
  }, [tabId]);
  useEffect(() => {
    // What was pointed out since replaces it.
    setFailed(undefined);
    if (pointed) focusField(session.ui, pointed.field);
  }, [session, pointed]);
  return (
    <>
      {selection && <SelectionOffer session={session} selection={selection} />}
      {failed && (
        <NoticeBox icon={TriangleAlert} isError role="alert">
          <p>{PICK_FAILED[failed.why](ROW_NOUNS[fieldOf(failed.field).row])}</p>
        </NoticeBox>
      )}
      <StatusMessage as="p" class="note">
        {pointed &&
          WORDS_POINTED_OUT[pointed.outcome](pointed.text, {
            label: ROW_LABELS[fieldOf(pointed.field).row],
            noun: pointedNoun(pointed.field),
          })}
      </StatusMessage>
    </>
  );
}

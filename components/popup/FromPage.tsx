import { useEffect } from 'preact/hooks';
import { focusField } from '@/components/form/focus-field';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { fieldOf } from '@/utils/advert/fields';
import { ROW_LABELS } from '@/utils/copy/en-GB/fields';
import { wordsNotUsed, wordsUsed } from '@/utils/copy/en-GB/pointed';
import { followPointed } from '@/utils/state/popup/follow-pointed';
import type { Session } from '@/utils/state/popup/session';
import { SelectionOffer } from './SelectionOffer';

/** Words that the recruiter pointed out on the page: selected before the click, picked, or sent by the page's menu. */
export function FromPage({ session }: { session: Session }) {
  const selection = session.page.reading.value?.selection;
  const pointed = session.ui.pointed.value;
  useEffect(() => {
    const ended = new AbortController();
    followPointed(session, ended.signal);
    return () => ended.abort();
  }, [session]);
  useEffect(() => {
    if (pointed) focusField(session.ui, pointed.field);
  }, [session, pointed]);
  return (
    <>
      {selection && <SelectionOffer session={session} selection={selection} />}
      <StatusMessage as="p" class="note">
        {pointed &&
          (pointed.isUsed ? wordsUsed : wordsNotUsed)(pointed.text, ROW_LABELS[fieldOf(pointed.field).row])}
      </StatusMessage>
    </>
  );
}

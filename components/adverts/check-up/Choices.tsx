import { useState } from 'preact/hooks';
import { FoundForm } from '@/components/shared/FoundForm';
import { recruiterSite } from '@/utils/board/endpoint';
import { BLOCKED } from '@/utils/copy/en-GB/changes';
import * as copy from '@/utils/copy/en-GB/check-up';
import { NEWER_KEPT } from '@/utils/copy/en-GB/drafts';
import { TEXT_GONE } from '@/utils/copy/en-GB/repeats';
import { lookedThere } from '@/utils/copy/en-GB/unknown';
import { draftAddress, webAddress } from '@/utils/drafts/address';
import type { Adverts } from '@/utils/state/adverts-page/adverts';
import {
  confirmUnknownChange,
  dismissEndingAdvert,
  leaveAdvert,
  repeatUnknownChange,
  resolveUnknownPosting,
} from '@/utils/state/adverts-page/check-up';
import { cancelUnsent, sendUnsent } from '@/utils/state/adverts-page/check-up-unsent';
import type { CheckUpItem, Decision } from '@/utils/state/adverts-page/models/check-up';
import { openRepeat } from '@/utils/state/adverts-page/repeats';
import { hashOf } from '@/utils/state/adverts-page/route';
import { bringBack, discard } from '@/utils/state/draft-list/draft-list';
import { openEdit } from '@/utils/state/posted/open-edit';
import { ChoiceButton } from './ChoiceButton';

type Item<Kind extends CheckUpItem['kind']> = Extract<CheckUpItem, { kind: Kind }>;

interface Props<Kind extends CheckUpItem['kind']> {
  item: Item<Kind>;
  title: string;
  adverts: Adverts;
  isDecided: boolean;
  /** @param work returns undefined where nothing was decided yet */
  choose(work: () => Promise<Decision | undefined>): void;
}

/** What can be decided about an item. A button does only what its words say. */
export function Choices(props: Props<CheckUpItem['kind']>) {
  const { item, isDecided, ...rest } = props;
  if (item.kind === 'draft') return <DraftChoices {...rest} isDecided={isDecided} item={item} />;
  if (isDecided) return null;
  switch (item.kind) {
    case 'unsent':
      return <UnsentChoices {...rest} isDecided={isDecided} item={item} />;
    case 'unknown':
      return <UnknownChoices {...rest} isDecided={isDecided} item={item} />;
    case 'change':
      return <ChangeChoices {...rest} isDecided={isDecided} item={item} />;
    case 'page':
      return <PageChoices {...rest} isDecided={isDecided} item={item} />;
    case 'ending':
      return <EndingChoices {...rest} isDecided={isDecided} item={item} />;
  }
}

function UnsentChoices({ item, title, choose }: Props<'unsent'>) {
  return (
    <>
      <ChoiceButton choice="sendNow" labelSuffix={title} onChoose={() => choose(() => sendUnsent(item))} />
      <ChoiceButton
        choice={item.change ? 'dontSend' : 'dontPost'}
        labelSuffix={title}
        onChoose={() => choose(() => cancelUnsent(item))}
      />
    </>
  );
}

function UnknownChoices({ item: { posting }, title, adverts, choose }: Props<'unknown'>) {
  const [answer, setAnswer] = useState<'found' | 'not-found'>();
  const back = () => setAnswer(undefined);
  if (answer === 'found') {
    return (
      <FoundForm
        onThere={(jobId) => choose(() => resolveUnknownPosting(posting, true, jobId))}
        onBack={back}
      />
    );
  }
  // A slip of a key would allow the advert to be posted, and paid for, twice.
  if (answer === 'not-found') {
    return (
      <>
        <p>{lookedThere(adverts.page.profile.value.name)}</p>
        <ChoiceButton
          choice="isNotThere"
          labelSuffix={title}
          onChoose={() => choose(() => resolveUnknownPosting(posting, false))}
        />
        <ChoiceButton choice="back" labelSuffix={title} onChoose={back} />
      </>
    );
  }
  return (
    <>
      <ChoiceButton
        choice="board"
        labelSuffix={title}
        href={recruiterSite(adverts.page.profile.value.endpoint)}
      />
      <ChoiceButton choice="found" labelSuffix={title} onChoose={() => setAnswer('found')} />
      <ChoiceButton choice="notFound" labelSuffix={title} onChoose={() => setAnswer('not-found')} />
    </>
  );
}

function ChangeChoices({ item: { change }, title, adverts, choose }: Props<'change'>) {
  return (
    <>
      <ChoiceButton
        choice="board"
        labelSuffix={title}
        href={recruiterSite(adverts.page.profile.value.endpoint)}
      />
      <ChoiceButton
        choice="wentThrough"
        labelSuffix={title}
        onChoose={() => choose(() => confirmUnknownChange(change))}
      />
      <ChoiceButton
        choice="didNotGoThrough"
        labelSuffix={title}
        onChoose={() => choose(() => repeatUnknownChange(change))}
      />
    </>
  );
}

function PageChoices({ item, title, adverts, choose }: Props<'page'>) {
  const { posting, differences } = item;
  const update = async () => {
    const profile = adverts.page.profile.value;
    const blocker = await openEdit(posting, profile, differences?.now);
    return blocker ? { refused: BLOCKED[blocker](profile.name) } : { done: copy.EDIT_MADE };
  };
  return (
    <>
      {differences && <ChoiceButton choice="update" labelSuffix={title} onChoose={() => choose(update)} />}
      <ChoiceButton choice="leave" labelSuffix={title} onChoose={() => choose(() => leaveAdvert(item))} />
      {/* There it can be closed, too. */}
      <ChoiceButton
        choice="details"
        labelSuffix={title}
        href={hashOf({ section: 'history', posting: posting.id })}
      />
    </>
  );
}

function EndingChoices({ item: { posting }, title, adverts, choose }: Props<'ending'>) {
  const repeat = async () => {
    const isMade = await openRepeat(adverts.drafts, posting, adverts.page.today.value, { isBehind: true });
    return isMade ? { done: copy.DRAFT_MADE } : { refused: TEXT_GONE };
  };
  return (
    <>
      <ChoiceButton choice="repeat" labelSuffix={title} onChoose={() => choose(repeat)} />
      <ChoiceButton
        choice="letEnd"
        labelSuffix={title}
        onChoose={() => choose(() => dismissEndingAdvert(posting))}
      />
    </>
  );
}

function DraftChoices({ item: { key, draft }, title, adverts, isDecided, choose }: Props<'draft'>) {
  const { drafts, checkUp } = adverts;
  const undo = async () => {
    const result = await bringBack(drafts, draft.draftKey);
    if (result === 'failed') {
      checkUp.refuse(key, drafts.status.value.words);
      return;
    }
    checkUp.undo(key);
    // The row is that draft's from now on.
    if (result === 'newer-kept') checkUp.refuse(key, NEWER_KEPT);
  };
  if (drafts.discarded.value.has(draft.draftKey))
    return <ChoiceButton choice="undo" labelSuffix={title} onChoose={undo} />;
  if (isDecided) return null;
  const remove = async () => {
    const isDone = await discard(drafts, draft.draftKey);
    return isDone ? { done: copy.DISCARDED } : { refused: drafts.status.value.words };
  };
  return (
    <>
      <ChoiceButton
        choice="open"
        labelSuffix={title}
        href={webAddress(draft.draftKey) ?? draftAddress(draft.draftKey)}
        onChoose={() => choose(async () => ({ done: copy.DRAFT_OPENED }))}
      />
      <ChoiceButton
        choice="keep"
        labelSuffix={title}
        onChoose={() => choose(async () => ({ done: copy.DRAFT_KEPT }))}
      />
      <ChoiceButton choice="discard" labelSuffix={title} onChoose={() => choose(remove)} />
    </>
  );
}

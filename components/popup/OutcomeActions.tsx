import { CopyButton } from '@/components/shared/CopyButton';
import { UnknownActions } from '@/components/shared/UnknownActions';
import { Unlock } from '@/components/shared/Unlock';
import { useOnce } from '@/components/ui/use-once';
import { recruiterSite } from '@/utils/board/endpoint';
import { settingsSectionFor } from '@/utils/board/outcome-messages';
import { SETTINGS } from '@/utils/copy/en-GB/common';
import { READ_AGAIN } from '@/utils/copy/en-GB/popup';
import * as copy from '@/utils/copy/en-GB/post-outcome';
import { dismissOutcome } from '@/utils/state/popup/dismiss-outcome';
import { openSettingsTab } from '@/utils/state/popup/navigation';
import { rereadPage } from '@/utils/state/popup/open';
import type { OutcomeBarState } from '@/utils/state/popup/post-bar-state';
import { publishAnyway, replaceUnsent } from '@/utils/state/popup/publish-again';
import { cancelFromPopup, markAsNotPosted, markAsPosted } from '@/utils/state/popup/resolve-posting';
import type { Session } from '@/utils/state/popup/session';
import { DelayedButton } from './DelayedButton';
import { PostButton } from './PostButton';
import { pressPost } from './press-post';
import { RefusalFixes } from './RefusalFixes';

export function OutcomeActions({ bar, session }: { bar: OutcomeBarState; session: Session }) {
  const board = session.settings.profile.value.name;
  const once = useOnce();
  const dontPost = (id: string) => (
    <DelayedButton label={copy.DONT_POST} onPress={() => once(() => cancelFromPopup(session, id))} />
  );
  switch (bar.state) {
    case 'held':
      return (
        <>
          <button type="button" class="button" onClick={() => rereadPage(session)}>
            {READ_AGAIN}
          </button>
          <DelayedButton label={copy.POST_ANYWAY} onPress={() => pressPost(session, publishAnyway)} />
        </>
      );
    case 'unsent':
      return (
        <>
          <PostButton
            board={board}
            onPress={() => pressPost(session, () => replaceUnsent(session, bar.posting.id))}
          />
          {dontPost(bar.posting.id)}
        </>
      );
    case 'accepted': {
      const { jobId } = bar.outcome;
      return (
        <>
          {jobId && <CopyButton text={jobId} label={copy.COPY_ID} look="button" />}
          <DelayedButton label={copy.POST_AGAIN} onPress={() => dismissOutcome(session)} />
        </>
      );
    }
    case 'refused':
      return (
        <>
          <RefusalFixes outcome={bar.outcome} session={session} />
          <PostButton board={board} onPress={() => pressPost(session)} />
          <SettingsButton section={settingsSectionFor(bar.outcome)} />
        </>
      );
    case 'duplicate':
      return <DelayedButton label={copy.POST_AGAIN} onPress={() => dismissOutcome(session)} />;
    case 'waiting': {
      const section = settingsSectionFor(bar.outcome);
      return (
        <>
          {dontPost(bar.posting.id)}
          {section === 'security' ? <Unlock /> : <SettingsButton section={section} />}
        </>
      );
    }
    case 'unknown': {
      const { id } = bar.posting;
      const sendAgain = async () => {
        if (await once(() => markAsNotPosted(session, id))) await pressPost(session);
      };
      return (
        <UnknownActions
          board={session.settings.profile.value.name}
          site={recruiterSite(session.settings.profile.value.endpoint)}
          onThere={(jobId) => once(() => markAsPosted(session, id, jobId))}
          onNotThere={sendAgain}
        />
      );
    }
  }
}

function SettingsButton({ section }: { section: ReturnType<typeof settingsSectionFor> }) {
  if (!section) return null;
  return (
    <button type="button" class="button" onClick={() => openSettingsTab(section)}>
      {SETTINGS}
    </button>
  );
}

import { todayInLondon } from '@/utils/advert/dates';
import { readAnswer } from '@/utils/board/answers';
import type { ChangeOutcome } from '@/utils/board/change-outcome';
import { patch, post } from '@/utils/board/client';
import type { Outcome } from '@/utils/board/outcome';
import { readRefusedNames } from '@/utils/board/refused-names';
import { withCredentials } from '@/utils/board/wire';
import type { NameStore } from './board-questions';
import type { Change } from './change';
import { changesIn, loadChange, moveChange } from './change-store';
import type { Lane } from './lane';
import type { Posting } from './posting';
import { loadPosting, loadSentAdvert, movePosting, postingsIn } from './posting-store';

interface PostingDependencies extends Pick<NameStore, 'keepFindings'> {
  /** Told of every move. */
  moved(posting: Posting): void;
}

export function postingLane({ moved, keepFindings }: PostingDependencies): Lane<Posting, Outcome> {
  return {
    load: loadPosting,
    inState: postingsIn,
    move: movePosting,
    moved,
    async requestOf({ id }) {
      const sentAdvert = await loadSentAdvert(id);
      if (!sentAdvert) return { state: 'refused', cause: 'lost' };
      const { frozen } = sentAdvert;
      // Never rebuilt: the recruiter approved the original.
      if (!frozen) return { state: 'refused', cause: 'not-frozen' };
      return {
        endpoint: frozen.endpoint,
        async send(profile, credentials) {
          const answer = await post(withCredentials(frozen.body, credentials), profile.endpoint);
          const findings = 'state' in answer ? undefined : readRefusedNames(answer, frozen.body);
          // The outcome counts, whatever becomes of the names.
          if (findings) await keepFindings(profile.endpoint, findings).catch(() => undefined);
          return readAnswer(answer, profile);
        },
      };
    },
  };
}

/** @param moved told of every move */
export function changeLane(moved: (change: Change) => void): Lane<Change, ChangeOutcome> {
  return {
    load: loadChange,
    inState: changesIn,
    move: moveChange,
    moved,
    async requestOf({ job, willBe, frozen }) {
      // The board takes no date before tomorrow: it waited past midnight.
      if (willBe.closing_date && willBe.closing_date <= todayInLondon())
        return { state: 'refused', cause: 'too-late' };
      return {
        endpoint: frozen.endpoint,
        send: (profile, credentials) => patch(job, withCredentials(frozen.body, credentials), profile),
      };
    },
  };
}

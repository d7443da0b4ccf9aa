import { todayInLondon } from '@/utils/advert/dates';
import { type Answer, readAnswer } from '@/utils/board/answers';
import { readChangeAnswer } from '@/utils/board/change-answers';
import type { ChangeOutcome } from '@/utils/board/change-outcome';
import { patch, post } from '@/utils/board/client';
import type { Outcome, OutcomeOf } from '@/utils/board/outcome';
import { readRefusedNames } from '@/utils/board/refused-names';
import type { FrozenRequest } from '@/utils/board/wire';
import { withCredentials } from '@/utils/board/wire';
import type { NameStore } from './board-questions';
import type { Change } from './change';
import { changesIn, loadChange, moveChange } from './change-store';
import type { Posting } from './posting';
import { loadPosting, loadStoredAdvert, movePosting, postingsIn } from './posting-store';
import type { SendableKind } from './sendable';

type NameKeeper = Pick<NameStore, 'keepEvidence'>;

interface ChangeDependencies extends NameKeeper {
  onChangeMoved(change: Change): void;
  /** Called with what was never sent, and is not sent by itself any more. */
  onChangeLeftUnsent(change: Change): void;
}

interface PostingDependencies extends NameKeeper {
  /** Called after every move. */
  onPostingMoved(posting: Posting): void;
  /** Called with what was never sent, and is not sent by itself any more. */
  onPostingLeftUnsent(posting: Posting): void;
}

export function postingKind({
  onPostingMoved,
  onPostingLeftUnsent,
  keepEvidence,
}: PostingDependencies): SendableKind<Posting, Outcome> {
  return {
    load: loadPosting,
    inState: postingsIn,
    move: movePosting,
    onMoved: onPostingMoved,
    onLeftUnsent: onPostingLeftUnsent,
    async requestOf({ id, closingDate }) {
      if (hasPassed(closingDate)) return { state: 'refused', cause: 'too-late' };
      const storedAdvert = await loadStoredAdvert(id);
      if (!storedAdvert) return { state: 'refused', cause: 'lost' };
      const { frozen } = storedAdvert;
      // Never rebuilt: the recruiter approved the original.
      if (!frozen) return { state: 'refused', cause: 'not-frozen' };
      return {
        endpoint: frozen.endpoint,
        async send(profile, credentials) {
          const answer = await post(withCredentials(frozen.body, credentials), profile.endpoint);
          return {
            outcome: readAnswer(answer, profile),
            learn: () => learnNames(answer, frozen, { keepEvidence }),
          };
        },
      };
    },
  };
}

async function learnNames(
  answer: Answer | OutcomeOf<'unknown'>,
  { endpoint, body }: FrozenRequest,
  { keepEvidence }: NameKeeper,
): Promise<void> {
  const learned = 'state' in answer ? undefined : readRefusedNames(answer, body);
  if (learned) await keepEvidence(endpoint, learned).catch(() => undefined);
}

/** @param onChangeMoved called after every move */
export function changeKind({
  onChangeMoved,
  onChangeLeftUnsent,
  keepEvidence,
}: ChangeDependencies): SendableKind<Change, ChangeOutcome> {
  return {
    load: loadChange,
    inState: changesIn,
    move: moveChange,
    onMoved: onChangeMoved,
    onLeftUnsent: onChangeLeftUnsent,
    async requestOf({ job, willBe, frozen }) {
      if (hasPassed(willBe.closing_date)) return { state: 'refused', cause: 'too-late' };
      return {
        endpoint: frozen.endpoint,
        async send(profile, credentials) {
          const answer = await patch(job, withCredentials(frozen.body, credentials), profile.endpoint);
          return {
            outcome: 'state' in answer ? answer : readChangeAnswer(answer, job.id, profile),
            learn: () => learnNames(answer, frozen, { keepEvidence }),
          };
        },
      };
    },
  };
}

/** The board takes no closing date before tomorrow; one that waited past midnight would cost a credit for nothing. */
function hasPassed(closingDate: string | undefined): boolean {
  return closingDate ? closingDate <= todayInLondon() : false;
}

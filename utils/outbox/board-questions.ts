import { readAnswer } from '@/utils/board/answers';
import { type CheckResult, judgeCheck } from '@/utils/board/check-credentials';
import { post } from '@/utils/board/client';
import type { Evidence, Findings } from '@/utils/board/evidence';
import { readLearnedNames } from '@/utils/board/learned-names';
import { likelyAddresses } from '@/utils/board/likely-addresses';
import { askForNames, type NoQuestion } from '@/utils/board/names-question';
import type { Outcome } from '@/utils/board/outcome';
import { withCredentials } from '@/utils/board/wire';
import { extendPause } from './pause-store';
import type { Ready, SenderDependencies } from './sender';

export interface NameStore {
  /** What the board at this address has told of its names. */
  evidence(endpoint: string): Promise<Evidence | undefined>;
  /** @returns false if the board's address has changed meanwhile: then nothing is stored */
  keepFindings(endpoint: string, findings: Findings): Promise<boolean>;
}

export interface QuestionStore extends NameStore {
  permitted(endpoint: string): Promise<boolean>;
}

export interface BoardAnswer<Result extends string> {
  result: Result;
  /** Of an advert that the question made. */
  jobId?: string;
}

/** Beside the results of a check. */
type NotSent = 'locked' | 'made-advert';

type Question = CheckResult | NotSent | 'moved' | 'not-kept';

interface Dependencies extends Pick<SenderDependencies, 'inTurn'> {
  prepare(accountId: string): Promise<Ready>;
}

/** What the board is asked without an advert. Each question is one request, made on one press. */
export function createBoardQuestions(store: QuestionStore, { prepare, inTurn }: Dependencies) {
  async function ask(
    accountId: string,
    { profile, credentials }: Exclude<Ready, Outcome>,
    body: Readonly<Record<string, unknown>>,
  ): Promise<BoardAnswer<Question>> {
    const answer = await post(withCredentials(body, credentials), profile.endpoint);
    const outcome = readAnswer(answer, profile);
    const result = judgeCheck(outcome);
    if (result === 'paused') await extendPause(accountId);
    const made = outcome.state === 'accepted' ? { jobId: outcome.jobId } : undefined;
    const sent = new Set(Object.keys(body));
    const findings: Findings = {
      ...('state' in answer ? { names: [] } : readLearnedNames(answer, sent)),
      isCheck: sent.size === 0,
      ...(made ? { made } : {}),
    };
    const hasLearned = made !== undefined || findings.names.length > 0 || findings.tellsUnknown !== undefined;
    const kept = hasLearned ? await keep(profile.endpoint, findings) : 'kept';
    if (made) return { result, ...(made.jobId ? { jobId: made.jobId } : {}) };
    return { result: kept === 'kept' ? result : kept };
  }

  function keep(endpoint: string, findings: Findings): Promise<'kept' | 'moved' | 'not-kept'> {
    return store.keepFindings(endpoint, findings).then(
      (isKept) => (isKept ? 'kept' : 'moved'),
      () => 'not-kept',
    );
  }

  return {
    /** Sends only credentials, from which the board cannot create an advert. If one did, it is not asked again. */
    check: (accountId: string): Promise<BoardAnswer<Question>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        const evidence = await store.evidence(ready.profile.endpoint);
        return evidence?.made ? { result: 'made-advert' } : ask(accountId, ready, {});
      }),

    /** Sends only credentials to another address, one of the likely ones and no other. */
    tryAddress: (accountId: string, address: string): Promise<BoardAnswer<Question>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        if (!likelyAddresses(ready.profile.endpoint).includes(address)) return { result: 'moved' };
        if (!(await store.permitted(address))) return { result: 'permission' };
        const answer = await post({ ...ready.credentials }, address);
        const outcome = readAnswer(answer, ready.profile);
        const result = judgeCheck(outcome);
        if (result === 'paused') await extendPause(accountId);
        const jobId = outcome.state === 'accepted' ? outcome.jobId : undefined;
        return { result, ...(jobId ? { jobId } : {}) };
      }),

    /** Asks for the board's names, see `askForNames`. */
    findNames: (accountId: string): Promise<BoardAnswer<Question | NoQuestion>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        const evidence = await store.evidence(ready.profile.endpoint);
        const question = askForNames(ready.profile, evidence, Date.now());
        return typeof question === 'string' ? { result: question } : ask(accountId, ready, question);
      }),
  };
}

function notReady(outcome: Outcome): CheckResult | NotSent {
  if (outcome.state !== 'waiting') return 'missing';
  return outcome.cause === 'rate-limit' ? 'paused' : outcome.cause;
}

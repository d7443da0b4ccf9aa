import { type Answer, isSuccess, readAnswer } from '@/utils/board/answers';
import { type CheckResult, judgeCheck } from '@/utils/board/check-credentials';
import { post } from '@/utils/board/client';
import type { AnswerEvidence, Evidence } from '@/utils/board/evidence';
import { readLearnedNames } from '@/utils/board/learned-names';
import { likelyAddresses } from '@/utils/board/likely-addresses';
import { askForNames, type NoQuestion } from '@/utils/board/names-question';
import type { Outcome, OutcomeOf } from '@/utils/board/outcome';
import { withCredentials } from '@/utils/board/wire';
import { isObject } from '@/utils/validation/is-object';
import { parseJson } from '@/utils/validation/parse-json';
import { extendPause } from './pause-store';
import type { Ready } from './prepare-request';
import type { SenderDependencies } from './sender';

export interface NameStore {
  /** What the board at this address has revealed of its names. */
  evidence(endpoint: string): Promise<Evidence | undefined>;
  /** @returns false if the board's address has changed meanwhile: then nothing is stored */
  keepEvidence(endpoint: string, learned: AnswerEvidence): Promise<boolean>;
}

/** What the board made, or may have made, of a question. */
export interface MadeAdvert {
  accountId: string;
  endpoint: string;
  outcome: OutcomeOf<'accepted' | 'unknown'>;
  /** ISO times. */
  askedAt: string;
  answeredAt: string;
}

export interface MadeAdvertStore {
  /** Adds it to the postings, where the recruiter finds it. */
  keepMadeAdvert(made: MadeAdvert): Promise<void>;
  /** @returns what the board at this address has made of an earlier question, and nobody has removed since */
  findMadeAdvert(endpoint: string): Promise<{ jobId?: string } | undefined>;
}

export interface QuestionStore extends NameStore, MadeAdvertStore {
  hasPermission(endpoint: string): Promise<boolean>;
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
    const { answer, outcome, result } = await sendQuestion(store, accountId, { profile, credentials }, body);
    const made = outcome.state === 'accepted' ? { jobId: outcome.jobId } : undefined;
    const sent = new Set(Object.keys(body));
    const learned: AnswerEvidence = {
      ...('state' in answer ? { names: [] } : readLearnedNames(answer, sent)),
      isCheck: sent.size === 0,
      ...(made ? { made } : {}),
    };
    const hasLearned = made !== undefined || learned.names.length > 0 || learned.tellsUnknown !== undefined;
    const kept = hasLearned ? await keep(store, profile.endpoint, learned) : 'kept';
    if (made) return { result, ...(made.jobId ? { jobId: made.jobId } : {}) };
    return { result: kept === 'kept' ? result : kept };
  }

  return {
    /** Sends only credentials, from which the board cannot create an advert. If one did, it is not asked again. */
    check: (accountId: string): Promise<BoardAnswer<Question>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        const isMade = await hasMadeAdvert(store, ready.profile.endpoint);
        return isMade ? { result: 'made-advert' } : ask(accountId, ready, {});
      }),

    /** Sends only credentials to another address, one of the likely ones and no other. */
    tryAddress: (accountId: string, address: string): Promise<BoardAnswer<Question>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        if (!likelyAddresses(ready.profile.endpoint).includes(address)) return { result: 'moved' };
        if (!(await store.hasPermission(address))) return { result: 'permission' };
        if (await store.findMadeAdvert(address)) return { result: 'made-advert' };
        const { outcome, result } = await sendQuestion(store, accountId, ready, {}, address);
        const jobId = outcome.state === 'accepted' ? outcome.jobId : undefined;
        return { result, ...(jobId ? { jobId } : {}) };
      }),

    /** Asks for the board's names, see `askForNames`. */
    findNames: (accountId: string): Promise<BoardAnswer<Question | NoQuestion>> =>
      inTurn(accountId, async () => {
        const ready = await prepare(accountId);
        if (!('profile' in ready)) return { result: notReady(ready) };
        if (await hasMadeAdvert(store, ready.profile.endpoint)) return { result: 'made-advert' };
        const evidence = await store.evidence(ready.profile.endpoint);
        const question = askForNames(ready.profile, evidence, Date.now());
        return typeof question === 'string' ? { result: question } : ask(accountId, ready, question);
      }),
  };
}

/** Whatever happens, an advert that the board made gets into the history, or is at least shown. */
async function sendQuestion(
  store: QuestionStore,
  accountId: string,
  { profile, credentials }: Exclude<Ready, Outcome>,
  body: Readonly<Record<string, unknown>>,
  endpoint = profile.endpoint,
) {
  const askedAt = new Date().toISOString();
  const answer = await post(withCredentials(body, credentials), endpoint);
  const outcome = readAnswer(answer, profile);
  const isUnclear = outcome.state === 'unknown' && isBoardsSuccess(answer);
  if (outcome.state === 'accepted' || isUnclear) {
    const answeredAt = new Date().toISOString();
    // The answer is shown in any case.
    await store.keepMadeAdvert({ accountId, endpoint, outcome, askedAt, answeredAt }).catch(() => undefined);
  }
  const result = isUnclear ? 'open' : judgeCheck(outcome, answer);
  if (result === 'paused') await extendPause(accountId);
  return { answer, outcome, result };
}

/** @returns whether the board in use has made an advert of a question, and would perhaps do it again */
async function hasMadeAdvert(store: QuestionStore, endpoint: string): Promise<boolean> {
  if ((await store.evidence(endpoint))?.made) return true;
  const made = await store.findMadeAdvert(endpoint);
  // Made before the address was taken into use: the settings ask about it from now on.
  if (made) await keep(store, endpoint, { names: [], made });
  return made !== undefined;
}

function keep(
  store: NameStore,
  endpoint: string,
  learned: AnswerEvidence,
): Promise<'kept' | 'moved' | 'not-kept'> {
  return store.keepEvidence(endpoint, learned).then(
    (isKept) => (isKept ? 'kept' : 'moved'),
    () => 'not-kept',
  );
}

function notReady(outcome: Outcome): CheckResult | NotSent {
  if (outcome.state !== 'waiting') return 'missing';
  return outcome.cause === 'rate-limit' ? 'paused' : outcome.cause;
}

/** A success without an advert's id. A page that is no JSON is no board's. */
function isBoardsSuccess(answer: Answer | OutcomeOf<'unknown'>): boolean {
  return !('state' in answer) && isSuccess(answer.status) && isObject(parseJson(answer.body));
}

/** @import { Behaviour, Dialect } from './types.d.mts' */
/** @import { Answer } from './answers.mjs' */
import { setTimeout as wait } from 'node:timers/promises';
import { answersIn, htmlAnswer, oddAcceptance, redirection, unreadableAcceptance } from './answers.mjs';

export const cut = 'cut';

/**
 * @param {number} ms
 * @param {AbortSignal} gone
 * @param {AbortSignal} due
 * @returns {Promise<boolean>} whether it is time to answer
 */
const waited = (ms, gone, due) =>
  wait(ms, true, { signal: AbortSignal.any([gone, due]) }).catch((error) => {
    if (gone.aborted) return false;
    if (due.aborted) return true;
    throw error;
  });

/**
 * Carries the request out and answers differently. A refused request gets its refusal: no job was stored, so no
 * answer can be lost.
 * @param {() => Answer} proceed
 * @param {Answer | typeof cut} instead
 */
const storedThen = (proceed, instead) => {
  const answer = proceed();
  return answer.status < 300 ? instead : answer;
};

/**
 * Answers a request badly. Returns the answer, or `cut`. Source: board API notes, section "Answers".
 * @param {Behaviour} behaviour
 * @param {Dialect} dialect
 * @param {() => Answer} proceed
 * @param {AbortSignal} gone
 * @param {AbortSignal} due
 * @returns {Promise<Answer | typeof cut>}
 */
export const misbehave = async (behaviour, dialect, proceed, gone, due) => {
  const say = answersIn(dialect);
  switch (behaviour.kind) {
    case 'wrong-credentials':
      return say.wrongCredentials();
    case 'wrong-company':
      return say.wrongCompany();
    case 'issues':
      return say.issues(behaviour.issues, behaviour.status);
    case 'unreadable-body':
      return say.unreadable();
    case 'not-found':
      return say.notFound();
    case 'method-not-allowed':
      return say.methodNotAllowed();
    case 'rate-limit':
      return say.rateLimit(behaviour.as);
    case 'too-large':
      return htmlAnswer(413);
    case 'proxy-forbidden':
      return htmlAnswer(403);
    case 'redirect':
      return redirection(behaviour.status ?? 302, behaviour.location ?? '/api/elsewhere');
    case 'server-error': {
      const answer = htmlAnswer(behaviour.status ?? 500);
      return behaviour.stored ? storedThen(proceed, answer) : answer;
    }
    case 'cut':
      return behaviour.stored ? storedThen(proceed, cut) : cut;
    case 'delay': {
      const answer = behaviour.stored ? proceed() : undefined;
      return (await waited(behaviour.ms, gone, due)) ? (answer ?? proceed()) : cut;
    }
    case 'accepted-unreadable':
      return storedThen(proceed, unreadableAcceptance());
    case 'accepted-with-odd-body':
      return storedThen(proceed, oddAcceptance());
  }
};

export const createFaultMode = () => {
  /** @type {{ behaviour: Behaviour, left: number } | undefined} */
  let fault;
  return {
    /** @param {Behaviour} behaviour */
    set(behaviour) {
      fault = { behaviour, left: behaviour.times ?? Number.POSITIVE_INFINITY };
    },

    /** @returns {Behaviour | undefined} */
    take() {
      if (fault === undefined) return undefined;
      const { behaviour, left } = fault;
      fault = left > 1 ? { behaviour, left: left - 1 } : undefined;
      return behaviour;
    },

    /** @returns {Behaviour | undefined} */
    now: () => fault?.behaviour,

    end() {
      fault = undefined;
    },
  };
};

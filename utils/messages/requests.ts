import {
  boolean,
  enums,
  type Infer,
  integer,
  literal,
  max,
  min,
  object,
  optional,
  size,
  string,
  type,
} from 'superstruct';
import { CHECK_RESULTS } from '@/utils/board/check-credentials';
import { accountSchema } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

/**
 * What the worker finishes before it answers: `recovery` of what an earlier worker left in the outbox, or `restriction` of
 * the extension's storage, so that no content script can read a password there.
 */
export type Readiness = 'recovery' | 'restriction';

interface RequestEntry {
  /** What the message holds besides its type. */
  fields: Parameters<typeof object>[0];
  waitsFor: Readiness;
  /** Whether pages send it only when the recruiter presses something: then it keeps unlocked accounts unlocked. */
  isUse: boolean;
  /** Why it may not be done, or what was found. The outcome of a posting is in the database instead. */
  causes: readonly string[];
}

const id = size(string(), 1, 60);
const passphrase = size(string(), 1, 1_000);
const account = accountSchema;

/** Everything that the extension's pages ask of the worker. */
export const REQUESTS = {
  /** Sends the posting that was written to the database under this id. */
  post: { fields: { postingId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** Takes up what an earlier worker left behind, and sends what waits and may be sent by now. */
  'resume-outbox': { fields: {}, waitsFor: 'recovery', isUse: false, causes: [] },

  /** Keeps a posting from being sent, if it certainly was not sent yet. */
  'cancel-posting': { fields: { postingId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** Says whether the recruiter found an *unknown* posting on the board, and under which job id. */
  'resolve-unknown': {
    fields: { postingId: id, there: boolean(), jobId: optional(size(string(), 1, 80)) },
    waitsFor: 'recovery',
    isUse: true,
    causes: [],
  },

  /** Adds or changes an account. The only message that carries a password; no reply carries one. */
  'save-account': {
    fields: { account, password: optional(size(string(), 1, 255)) },
    waitsFor: 'restriction',
    isUse: true,
    causes: ['locked', 'incomplete', 'twin-label', 'too-many'],
  },

  /** Adds an account that a backup names, without a password. */
  'add-account': {
    fields: { account },
    waitsFor: 'restriction',
    isUse: false,
    causes: ['locked', 'known', 'twin-label', 'too-many'],
  },

  /** Removes an account with its password. */
  'remove-account': {
    fields: { accountId: id },
    waitsFor: 'restriction',
    isUse: true,
    causes: ['locked'],
  },

  /** Asks the board whether it accepts the account's user name and password. Nothing can be posted by it. */
  'check-account': {
    fields: { accountId: id },
    waitsFor: 'restriction',
    isUse: true,
    causes: ['locked', ...CHECK_RESULTS],
  },

  /** Encrypts user names and passwords with a passphrase, or with another one. */
  'set-lock': {
    fields: { passphrase, minutes: max(min(integer(), 0), 24 * 60) },
    waitsFor: 'restriction',
    isUse: false,
    causes: ['locked'],
  },

  unlock: {
    fields: { passphrase },
    waitsFor: 'restriction',
    isUse: false,
    causes: ['wrong-passphrase'],
  },

  lock: { fields: {}, waitsFor: 'restriction', isUse: false, causes: [] },

  /** Stores user names and passwords without encryption again. */
  'remove-lock': { fields: {}, waitsFor: 'restriction', isUse: false, causes: ['locked'] },

  /** Removes every account: the passphrase is forgotten. */
  'remove-all-accounts': { fields: {}, waitsFor: 'restriction', isUse: false, causes: [] },
} as const satisfies Record<string, RequestEntry>;

export type RequestType = keyof typeof REQUESTS;

type Fields<T extends RequestType> = Infer<ReturnType<typeof object<(typeof REQUESTS)[T]['fields']>>>;

/** A request of one type, or of any where none is named. */
export type Request<T extends RequestType = RequestType> = { [K in T]: { type: K } & Fields<K> }[T];

/** The worker's reply to a request. */
export interface Reply<T extends RequestType = RequestType> {
  done: boolean;
  cause?: (typeof REQUESTS)[T]['causes'][number] | undefined;
}

// Object.keys forgets the keys that the table has.
const REQUEST_TYPES = Object.keys(REQUESTS) as RequestType[];

const typedSchema = type({ type: enums(REQUEST_TYPES) });

/** @returns whether a message is a request, whole and with nothing besides. */
export function isRequest(message: unknown): message is Request {
  const requestType = isValid(message, typedSchema) ? message.type : undefined;
  if (!requestType) return false;
  return isValid(message, object({ type: literal(requestType), ...REQUESTS[requestType].fields }));
}

/** @returns whether a value is a reply to requests of the type. */
export function isReplyTo<T extends RequestType>(requestType: T, value: unknown): value is Reply<T> {
  const causes: readonly string[] = REQUESTS[requestType].causes;
  return isValid(value, object({ done: boolean(), cause: optional(enums(causes)) }));
}

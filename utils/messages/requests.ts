import {
  array,
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
import { sharedEvidenceSchema } from '@/utils/board/evidence';
import { NO_QUESTION } from '@/utils/board/names-question';
import { LONGEST_ENDPOINT } from '@/utils/board/profile';
import { pickFields } from '@/utils/pointing/handle-picks';
import { keysOf } from '@/utils/records/typed-keys';
import { LONGEST_PASSPHRASE, LONGEST_PASSWORD } from '@/utils/settings/account-bounds';
import { accountSchema } from '@/utils/settings/accounts';
import { isValid } from '@/utils/validation/is-valid';

/** `recovery` of an earlier worker's postings; `restriction` of storage. */
export type Readiness = 'recovery' | 'restriction';

interface RequestEntry {
  fields: Parameters<typeof object>[0];
  waitsFor: Readiness;
  /** Sent only on user action, so it postpones the lock. */
  isUse: boolean;
  /** Reasons for a refusal, or findings. Outcomes of postings are in the database. */
  causes: readonly string[];
}

const id = size(string(), 1, 60);
const jobId = size(string(), 1, 80);
const passphrase = size(string(), 1, LONGEST_PASSPHRASE);
const account = accountSchema;

const QUESTION_RESULTS = ['locked', 'made-advert', 'moved', 'not-kept', ...CHECK_RESULTS] as const;

export const REQUESTS = {
  post: { fields: { postingId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** Recovers what an earlier worker left, and sends what is due. */
  'resume-outbox': { fields: {}, waitsFor: 'recovery', isUse: false, causes: [] },

  /** If it certainly was not sent. */
  'cancel-posting': { fields: { postingId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** Whether an *unknown* posting is on the board. */
  'resolve-unknown': {
    fields: { postingId: id, there: boolean(), jobId: optional(jobId) },
    waitsFor: 'recovery',
    isUse: true,
    causes: [],
  },

  /** Sends an edit or a closing of a posted advert. */
  'send-change': { fields: { changeId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** If it certainly was not sent. */
  'cancel-change': { fields: { changeId: id }, waitsFor: 'recovery', isUse: true, causes: [] },

  /** Whether an *unknown* change went through. */
  'resolve-change': {
    fields: { changeId: id, wentThrough: boolean() },
    waitsFor: 'recovery',
    isUse: true,
    causes: [],
  },

  /** The only message with a password; no reply has one. */
  'save-account': {
    fields: { account, password: optional(size(string(), 1, LONGEST_PASSWORD)) },
    waitsFor: 'restriction',
    isUse: true,
    causes: ['locked', 'incomplete', 'twin-label', 'too-many'],
  },

  /** Of a backup, without a password. */
  'add-account': {
    fields: { account },
    waitsFor: 'restriction',
    isUse: false,
    causes: ['locked', 'known', 'twin-label', 'too-many'],
  },

  'remove-account': {
    fields: { accountId: id },
    waitsFor: 'restriction',
    isUse: true,
    causes: ['locked'],
  },

  /** Asks the board about user name and password. Posts nothing. */
  'check-account': {
    fields: { accountId: id },
    waitsFor: 'restriction',
    isUse: true,
    causes: QUESTION_RESULTS,
  },

  /** The same at an address of `likelyAddresses`. */
  'try-address': {
    fields: { accountId: id, address: size(string(), 1, LONGEST_ENDPOINT) },
    waitsFor: 'restriction',
    isUse: true,
    causes: QUESTION_RESULTS,
  },

  /** Asks the board for its names with a body that it cannot make an advert of. */
  'find-names': {
    fields: { accountId: id },
    waitsFor: 'restriction',
    isUse: true,
    causes: [...QUESTION_RESULTS, ...NO_QUESTION],
  },

  /** Of a file. Not done if it is of another address. */
  'add-evidence': {
    fields: { evidence: sharedEvidenceSchema },
    waitsFor: 'restriction',
    isUse: false,
    causes: [],
  },

  'forget-made-advert': { fields: {}, waitsFor: 'restriction', isUse: false, causes: [] },

  /** With a new passphrase. */
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

  'remove-lock': { fields: {}, waitsFor: 'restriction', isUse: false, causes: ['locked'] },

  /** Lets words be picked on the page of a form's draft. */
  'start-pick': { fields: pickFields, waitsFor: 'restriction', isUse: true, causes: [] },
  /** An open form has put these words into its draft. */
  'forget-pointed': {
    fields: { ids: size(array(id), 1, 100) },
    waitsFor: 'restriction',
    isUse: false,
    causes: [],
  },
  'remove-all-credentials': { fields: {}, waitsFor: 'restriction', isUse: false, causes: [] },
} as const satisfies Record<string, RequestEntry>;

export type RequestType = keyof typeof REQUESTS;

type Fields<T extends RequestType> = Infer<ReturnType<typeof object<(typeof REQUESTS)[T]['fields']>>>;

export type Request<T extends RequestType = RequestType> = { [K in T]: { type: K } & Fields<K> }[T];

export interface Reply<T extends RequestType = RequestType> {
  done: boolean;
  cause?: (typeof REQUESTS)[T]['causes'][number] | undefined;
  /** Of an advert that a question made, if the board gave it. */
  jobId?: string | undefined;
}

const REQUEST_TYPES = keysOf(REQUESTS);

const typedSchema = type({ type: enums(REQUEST_TYPES) });

/** @returns whether it is valid, without extra fields */
export function isRequest(message: unknown): message is Request {
  const requestType = isValid(message, typedSchema) ? message.type : undefined;
  if (!requestType) return false;
  return isValid(message, object({ type: literal(requestType), ...REQUESTS[requestType].fields }));
}

export function isReplyTo<T extends RequestType>(requestType: T, value: unknown): value is Reply<T> {
  const causes: readonly string[] = REQUESTS[requestType].causes;
  return isValid(value, object({ done: boolean(), cause: optional(enums(causes)), jobId: optional(jobId) }));
}

/** The types of the sandbox board, for callers in TypeScript and for the JSDoc of the files beside it. */

/** Which of the two known ways of answering the board uses: see the table in `answers.mjs`. */
export type Dialect = 'older' | 'newer';

/** What a user name and password are good for. With `wrongCompany`, they are right but may not post. */
export type Account = { username: string; password: string; wrongCompany?: boolean };

/** The keys of a request body, as they travel. */
export type Body = Readonly<Record<string, unknown>>;

/** One accepted request that made or changed a job; the password in its body is blotted out. */
export type Receipt = { method: 'POST' | 'PATCH'; time: string; body: Body };

/** What a job was from a time on; `elsewhere` is a change in the recruiter account. */
export type Version = { time: string; by: 'POST' | 'PATCH' | 'elsewhere'; advert: Body };

/** A job on the board: `advert` is what the board stored, without credentials, with rounded salaries. */
export type Job = {
  id: string;
  etag: string;
  created: string;
  updated: string;
  advert: Body;
  received: readonly Receipt[];
  /** Oldest first; the last one is `advert`. */
  versions: readonly Version[];
};

/**
 * One request to the API, accepted or not. `body` is the parsed JSON with every password replaced by `•••`,
 * or null when it could not be read. `status` is null while no answer was given, and for ever after a cut.
 */
export type LedgerEntry = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  time: string;
  status: number | null;
};

/** How many requests misbehave: all until the next `behave` or `reset` when left out. */
type Times = { times?: number | undefined };

/** Whether the request is carried out first, so that the job exists though its answer is lost. */
type Stored = { stored?: boolean | undefined };

/** A way in which the board can fail; each is one row of the answers in the board API notes. */
export type Behaviour = Times &
  (
    | { kind: 'wrong-credentials' }
    | { kind: 'wrong-company' }
    | { kind: 'issues'; issues: Record<string, unknown>; status?: 400 | 422 | undefined }
    | { kind: 'unreadable-body' }
    | { kind: 'not-found' }
    | { kind: 'method-not-allowed' }
    | { kind: 'rate-limit'; as?: 'json' | 'html' | undefined }
    | { kind: 'too-large' }
    | ({ kind: 'server-error'; status?: 500 | 502 | 503 | 504 | undefined } & Stored)
    | { kind: 'proxy-forbidden' }
    | { kind: 'redirect'; status?: 301 | 302 | 303 | 307 | 308 | undefined; location?: string | undefined }
    | ({ kind: 'delay'; ms: number } & Stored)
    | ({ kind: 'cut' } & Stored)
    | { kind: 'accepted-unreadable' }
    | { kind: 'accepted-with-odd-body' }
  );

/** How a board differs from the likeliest one. Fields are named as in `fields.mjs`. */
export type Variation = {
  /** The board's name for a field. */
  names?: Readonly<Record<string, string>> | undefined;
  /** The fields that are required, instead of the likeliest. */
  required?: readonly string[] | undefined;
  /** Names that the board requires besides. */
  requires?: readonly string[] | undefined;
  /** Other values of closed lists. */
  lists?: Readonly<Record<string, readonly string[]>> | undefined;
  /** A value that is not on a list is refused with the whole list, quoted or not. Otherwise no list is told. */
  tellsLists?: 'quoted' | 'plain' | undefined;
  dateFormat?: 'YYYY-MM-DD' | 'DD/MM/YYYY' | 'RFC 1123' | undefined;
  /** Keys that it does not know are ignored. */
  allowsUnknown?: boolean | undefined;
  /** Only the first fault is told. */
  stopsAtFirst?: boolean | undefined;
  /** Of a refusal for its fields. */
  status?: 400 | 422 | undefined;
  /** Messages in other words, by the usual ones. */
  words?: Readonly<Record<string, string>> | undefined;
};

export type BoardOptions = {
  /** 0, the default, takes any free port. */
  port?: number | undefined;
  /** `newer` when left out. */
  dialect?: Dialect | undefined;
  /** Instead of `sandbox-user` and `other-company`, both with the password `sandbox-pass`. */
  accounts?: readonly Account[] | undefined;
  /** Instead of the specification's list: coreskill → its specialisms. */
  coreskills?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Keys that the board knows besides the documented ones: the names that the specification lost. */
  extraKeys?: readonly string[] | undefined;
  /** How the board differs from the likeliest one. */
  variation?: Variation | undefined;
  /** The board's clock, for tests of dates. */
  now?: (() => Date) | undefined;
};

export type Board = {
  /** Without a slash at the end: `http://127.0.0.1:8787`. */
  url: string;
  port: number;
  /** Copies, oldest first. */
  jobs: () => Job[];
  /** Copies, oldest first. */
  requests: () => LedgerEntry[];
  /** Throws a superstruct `StructError` when the behaviour is none. */
  behave: (behaviour: Behaviour) => void;
  /** Changes a job as somebody does in the recruiter account: its etag is dead. Throws where there is no such job. */
  editElsewhere: (id: string, values: Body) => void;
  /** Answers every request that waits in a delay now. */
  answerDelayed: () => void;
  /** Forgets jobs, requests and behaviour, and drops requests that still wait in a delay. */
  reset: () => void;
  /** Drops every connection and frees the port. */
  close: () => Promise<void>;
};

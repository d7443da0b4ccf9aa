import type { ChangeOutcome } from '@/utils/board/change-outcome';
import type { Outcome } from '@/utils/board/outcome';
import type { Profile } from '@/utils/board/profile';
import type { Credentials } from '@/utils/board/wire';
import type { PostingState } from './transitions';

/** What the outbox sends: a posting, or a change of one. */
export interface Sendable {
  id: string;
  account: { id: string };
  state: PostingState;
  writtenAt: string;
  moves: readonly { at: string }[];
  outcome?: Outcome | ChangeOutcome | undefined;
}

/** What was fixed when the button was pressed. */
export interface SendableRequest<O> {
  /** The only address that it may be sent to. */
  endpoint: string;
  /** Never throws. */
  send(profile: Profile, credentials: Credentials): Promise<Sent<O>>;
}

export interface Sent<O> {
  outcome: O;
  /** Keeps what the answer tells of the board's names. It may take seconds, and never throws. */
  learn(): Promise<void>;
}

/** How one kind of record is read and moved. */
export interface SendableKind<R extends Sendable, O extends Outcome | ChangeOutcome> {
  /** @returns undefined if it is missing or damaged */
  load(id: string): Promise<R | undefined>;
  /** @returns oldest first */
  inState(state: PostingState): Promise<R[]>;
  /** Compare-and-set. @returns undefined if its state was not `from` */
  move(id: string, from: PostingState, to: { state: PostingState; outcome?: O }): Promise<R | undefined>;
  /** Told of every move. */
  onMoved(record: R): void;
  /** Told of what is no longer fresh and was never handed over: only the recruiter has it sent. */
  onLeftUnsent(record: R): void;
  /** @returns what is sent, or why it never will be */
  requestOf(record: R): Promise<SendableRequest<O> | O>;
}

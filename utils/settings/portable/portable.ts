import type { Account } from '../accounts';

/** One difference that a file would make to the settings, in words. */
export interface Difference {
  /** Of its own among all differences. */
  id: string;
  /** What is different. */
  label: string;
  before: string;
  after: string;
  /** Where adverts would be posted from then on. */
  endpoint?: string;
}

/** Why a difference was not taken over: a closed set. */
export type RefusedChange =
  | 'locked'
  | 'twin-label'
  | 'too-many'
  | 'known'
  | 'not-done'
  | 'no-account'
  | 'unsafe'
  | 'not-stored';

/** A difference that was ticked and not taken over. */
export interface Refusal {
  difference: Difference;
  cause: RefusedChange;
}

/** What is around the settings of a file. */
export interface CurrentSettings {
  /** The accounts that the file names. */
  accounts: readonly Account[];
}

/** What it takes to take differences over. */
export interface Taking {
  /** The differences that the recruiter ticked. */
  ticked: readonly Difference[];
  /** Has the worker add an account. */
  addAccount(account: Account): Promise<'done' | RefusedChange>;
}

/** A stored setting that may leave this browser in a backup, and come back. */
export interface Portable {
  name: string;
  read(): Promise<unknown>;
  isValid(value: unknown): boolean;
  /** Compares a value of the file with what is here. @throws where the value is not sound */
  compare(coming: unknown, around: CurrentSettings): Promise<Difference[]>;
  /**
   * Takes over of a value what was ticked, and nothing else of it.
   * @returns what was not taken over
   * @throws where the value is not sound, or the browser cannot store it
   */
  take(coming: unknown, taking: Taking): Promise<Refusal[]>;
}

/** Stands where there is no value. */
export const NOTHING = 'nothing';

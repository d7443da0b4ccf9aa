import type { Evidence } from '@/utils/board/evidence';
import type { Account } from '../accounts';

/** Between the file and the stored settings, in words. */
export interface Difference {
  /** Unique among all differences. */
  id: string;
  label: string;
  before: string;
  after: string;
  /** If it would change the board's address. */
  endpoint?: string;
}

export type RefusedChange =
  | 'locked'
  | 'twin-label'
  | 'too-many'
  | 'known'
  | 'not-done'
  | 'not-kept'
  | 'no-account'
  | 'unsafe'
  | 'not-stored';

export interface Refusal {
  difference: Difference;
  cause: RefusedChange;
}

export interface CurrentSettings {
  accounts: readonly Account[];
}

export interface ApplyContext {
  ticked: readonly Difference[];
  /** Through the worker. */
  addAccount(account: Account): Promise<'done' | RefusedChange>;
  /** Through the worker. @returns false if it is of another address than the board's, or the worker does not answer */
  addEvidence(evidence: Evidence): Promise<boolean>;
}

/** A setting in backups. */
export interface Portable {
  name: string;
  read(): Promise<unknown>;
  isValid(value: unknown): boolean;
  /** @throws if the value is invalid */
  compare(coming: unknown, around: CurrentSettings): Promise<Difference[]>;
  /**
   * Applies only ticked differences.
   * @returns those that were not applied
   * @throws if the value is invalid or the browser cannot store it
   */
  apply(coming: unknown, context: ApplyContext): Promise<Refusal[]>;
}

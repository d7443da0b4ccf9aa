import type { DBSchema, StoreNames } from 'idb';

/** The stores: what is kept in each is known to the room that owns it, which checks every record it reads. */
export interface Stores extends DBSchema {
  /** Drafts by the tidied address of their page. Only what the recruiter has not touched has `untouchedSince`. */
  drafts: { key: string; value: unknown; indexes: { untouchedSince: string } };
  /** How the popup was left, by the address of its page. */
  views: { key: string; value: unknown };
  /** Postings by their own id: how they stand, without the text that was sent. */
  postings: {
    key: string;
    value: unknown;
    indexes: { page: string; state: string; writtenAt: string; reference: string; vacancy: string };
  };
  /** What each posting sends, by the posting's id. */
  adverts: { key: string; value: unknown };
  /** Until when nothing is sent for an account, by the account's id. */
  pauses: { key: string; value: unknown };
  /** Records that failed their check, as they were. */
  damaged: { key: number; value: Damaged };
}

/** The stores that other rooms own. */
export type StoreName = Exclude<StoreNames<Stores>, 'damaged'>;

/** A record that was set aside, with the store that it was found in and the ISO time. */
export interface Damaged {
  store: StoreName;
  record: unknown;
  at: string;
}

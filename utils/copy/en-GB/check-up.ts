import { DONT_SEND, IT_DID_NOT, IT_WENT_THROUGH } from './changes';
import { DISCARD_IT, UNDO } from './drafts';
import { LEAVE, UPDATE } from './page-moved-on';
import { DONT_POST } from './post-outcome';
import { POST_ONCE_MORE } from './repeats';
import { SEND_NOW } from './send-now';
import { BACK, IT_IS_THERE, LOOK_THERE } from './unknown';

export const INTRO =
  'What needs a decision this week. Arrow keys, or J and K, move between rows; each button shows its key.';
export const NOTHING = 'Nothing needs a decision: no advert ends this week, and no draft is waiting.';
export const COUNT_ON_ICON = 'Count on the toolbar icon how many adverts end within three days';
export const NOT_SAVED = 'This wasn’t saved';
export const LIST = 'To decide';
export const progress = (done: number, all: number) => `${done} of ${all} decided`;
export const ALL_DONE = 'All decided. Nothing left this week.';

/** Why it is asked about. */
export const WHY_CHANGED = 'Its page has changed since:';
export const WHY_GONE = 'Its page no longer shows the advert.';
export const endsOn = (day: string) => `Comes down on the morning of ${day}.`;
export const endedOn = (day: string) => `Came down on ${day}.`;
export const DRAFT_UNPOSTED = 'A draft that isn’t posted.';
export const DRAFT_CHANGED = 'A draft that was changed since it was posted.';

/** Each with the key that presses it. */
export const CHOICES = {
  sendNow: ['S', SEND_NOW],
  dontPost: ['D', DONT_POST],
  dontSend: ['D', DONT_SEND],
  found: ['F', IT_IS_THERE],
  notFound: ['N', 'I didn’t find it'],
  isNotThere: ['M', 'Mark as not posted'],
  back: ['B', BACK],
  board: ['B', LOOK_THERE],
  wentThrough: ['W', IT_WENT_THROUGH],
  didNotGoThrough: ['N', IT_DID_NOT],
  update: ['U', UPDATE],
  leave: ['L', LEAVE],
  details: ['O', 'Open it'],
  repeat: ['P', POST_ONCE_MORE],
  letEnd: ['L', 'Let it end'],
  open: ['O', 'Open the draft'],
  keep: ['L', 'Leave it for later'],
  discard: ['D', DISCARD_IT],
  undo: ['U', UNDO],
} as const;

export type CheckUpChoice = keyof typeof CHOICES;

/** What was decided. */
export const UNSENT_SENT = 'It is sent now. The advert’s details say what becomes of it.';
export const UNSENT_REFUSED = 'It wasn’t sent. The advert’s details say why.';
export const UNSENT_CANCELLED = 'It won’t be sent.';
export const LET_END_DONE = 'It will end by itself.';
export const LEFT_DONE = 'It stays as it is.';
export const FOUND_DONE = 'Marked as posted.';
export const NOT_FOUND_DONE = 'Marked as not posted. Nothing was sent.';
export const CHANGE_CONFIRMED = 'Noted: the change went through.';
export const CHANGE_DID_NOT = 'Noted: the change didn’t go through. The advert is as it was.';
export const CHANGE_REPEATED = 'It is sent once more. The advert’s details say what becomes of it.';
export const DRAFT_MADE = 'A draft is open in another tab. Nothing is posted until you press Post there.';
export const EDIT_MADE = 'An edit is open in another tab. Nothing is sent until you send it there.';
export const DRAFT_OPENED = 'Open in another tab.';
export const DRAFT_KEPT = 'Kept.';
export const DISCARDED = 'Discarded.';
/** Before a colon and the reason. */
export const MAYBE_NOT_DONE = 'That may not have been done';

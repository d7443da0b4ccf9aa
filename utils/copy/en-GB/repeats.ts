/** In a row of the history. */
export const REPEATED = 'posted once more';

export const POST_ONCE_MORE = 'Post once more';
export const stillListed = (down: string) =>
  `As far as we know, it’s on the board until the morning of ${down}. If you post it now, it will be there twice and cost another credit.`;
export const MAY_BE_LISTED =
  'We don’t know whether it’s still on the board. Look there first: if it is and you post it now, it’s there twice and costs another credit.';
export const MAKE_DRAFT = 'Make a draft anyway';
export const DRAFT_OPEN = 'The draft is open in a new tab. Nothing is posted until you press Post there.';
export const DRAFT_NOT_MADE = 'The browser didn’t save the draft. Try again.';
export const TEXT_GONE = 'The advert’s text can no longer be read, so there’s nothing to post.';

export const ALL_POSTINGS = 'Each time it was posted';
export const THIS_ONE = '(this one)';
export const postedOften = (times: number, days: number) => `Posted ${times} times in the last ${days} days.`;
export const SAME_TEXT = 'Title and text are still those of the time before.';

export const ANOTHER_JOB_NAMED =
  'This page now shows another job, “{title}”. Your text is kept: post it anyway, or read the page again.';
export const ANOTHER_JOB =
  'This page now shows another job. Your text is kept: post it anyway, or read the page again.';
export const ANOTHER_ADDRESS =
  'This page is at another address now. Your text is kept: post it anyway, or read the page again.';
export const SAVED_NOT_SENT = 'Your advert is saved but hasn’t been sent.';
export const postedOn = (day: string) => `Posted on ${day}.`;
export const comesDown = (day: string, isOver: boolean) => `it ${isOver ? 'came' : 'comes'} down on ${day}`;
export const BACKUP_SAYS_SO = 'This comes from a backup file.';
export const laterChanges = (board: string) =>
  `Your later changes haven’t been sent to ${board}. To change the posted advert, press Edit under “Your adverts”.`;
export const IS_DUPLICATE =
  'This advert was posted before: see above. Posting it again may cost another credit.';
export const POST_ANYWAY = 'Post anyway';
export const POST_AGAIN = 'Post again';
export const DONT_POST = 'Don’t post it';
export const COPY_ID = 'Copy id';
export const CHANGED_BY_POLICY =
  'Not posted yet: your company has just changed its settings for Jobcourier, which changes what would be sent. What you typed is kept. Look at the preview, then press Post again.';
export const NOT_WITHDRAWN =
  'The page now shows another job, but the advert that was saved a moment ago couldn’t be taken back, so it may be posted within a minute. What you typed is kept. Press “Don’t post it” now if it is the wrong one.';
export const POST_FAILED =
  'Something went wrong while posting, and the advert may have been sent. What you typed is kept. Look in “Your adverts” before you press Post again.';

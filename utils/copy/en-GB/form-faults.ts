const NOT_KNOWN_IF_POSTED = 'We can’t tell whether this advert is posted already';

/** What the form could not read or store, each the beginning of a sentence for `notDoneMessage`. */
export const FORM_FAULTS = {
  saving: 'Your changes aren’t being saved',
  left: 'Your last changes to the draft that was here before aren’t saved',
  posting: 'The advert isn’t posted',
  change: 'Your change may not have been sent',
  draft: 'A saved draft can’t be shown',
  posted: 'The posted advert can’t be shown',
  settings: 'Your settings can’t be read',
  'site-account': 'The account that you use for this site isn’t known',
  postings: NOT_KNOWN_IF_POSTED,
  duplicates: NOT_KNOWN_IF_POSTED,
  advice: 'We can’t tell how often the advert was posted',
  'page-move': 'We can’t tell what has changed on the page',
} as const;

export const COPY_BEFORE_CLOSING = 'Copy your text before you close this window.';

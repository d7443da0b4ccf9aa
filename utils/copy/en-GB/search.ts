/** The search in a list of coreskills or specialisms. */
export const SEARCH_NOT_LOADED =
  'The search didn’t load: choose from the whole list, or close this window and open it again.';

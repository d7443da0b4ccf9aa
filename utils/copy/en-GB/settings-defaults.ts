export const WHAT_THEY_DO =
  'These fill a field where the page says nothing. What the page says always comes first.';
export const NO_DEFAULT = 'No default';
export const LINK_TO_PAGE = 'Where a page has no apply link, use the page’s own address';
export const WHEN_APPLY_DEFAULTS =
  'The e-mail address and the phone number are used only where the page gives no way to apply.';

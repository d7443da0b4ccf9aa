export const WELCOME = 'Welcome to Jobcourier';
export const WHAT_IT_DOES =
  'Open a job on your own careers page and click the Jobcourier icon: the advert is filled in, you check it, and post it.';
export const ANY_ORDER =
  'Four short steps, in any order. You can leave any of them out, and find this page again under About in the settings.';
export const STEP_DONE = 'Done';

export const ADD_ACCOUNT = 'Add your account';
export const ACCOUNT_ADDED = '{label} is saved. You can change it, or add more accounts, in the {settings}.';
export const SETTINGS_LINK = 'settings';
export const companyAccount = (label: string) =>
  `Your company has set up the account ${label}. Enter its user name and password.`;
export const ENTER_THEM = 'Enter them';

export const checkWith = (board: string) => (board ? `Check it with ${board}` : 'Check it with the board');
export const WHAT_CHECKING_DOES =
  'We ask the board whether it accepts your user name and password. Nothing is posted.';
export const CHECK = 'Check now';
export const ADD_FIRST = 'Add your account first.';

export const TRY_SAMPLE = 'Try it on a sample advert';
export const WHAT_SAMPLE_IS =
  'A made-up job advert. Click the Jobcourier icon on it to see how it’s read and filled in. Nothing is sent to anybody.';
export const OPEN_SAMPLE = 'Open the sample advert';

export const KEEP_ICON = 'Keep the icon in sight';
export const ICON_IN_TOOLBAR = 'The icon is in your toolbar.';
export const ICON_HIDDEN = 'The icon isn’t in your toolbar yet.';
export const HOW_TO_PIN = {
  chrome: 'Click the puzzle piece at the top right of the browser, then the pin beside Jobcourier.',
  edge: 'Click the puzzle piece at the top right of the browser, then the eye beside Jobcourier.',
  firefox:
    'Click the puzzle piece at the top right of the browser, then the cog beside Jobcourier, and choose Pin to Toolbar.',
} as const;
export const SHORTCUT = 'Alt+Shift+J opens Jobcourier, too.';

export const READY = 'That’s all. Open a job on your careers page and click the icon.';

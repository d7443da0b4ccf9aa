export const REPORT = 'Report a problem with this page';
export const EXPLANATION =
  'Save this report as a file and send it to whoever looks after Jobcourier for you. It holds what we read from the page and how. It holds no password and nothing that you typed.';
export const INCLUDE_TEXT = 'Include the page’s text, with the description';
export const NO_TEXT =
  'The browser didn’t let us read the page’s text. Reload the page and click the icon again.';
export const IN_THE_FILE = 'What the file holds';
export const SAVE_FILE = 'Save the file';

export const REPORT = 'Report a problem with this page';
export const EXPLANATION =
  'Save this report as a file and send it to the people who support Jobcourier for you. It contains what we read from the page and how. It contains no passwords and nothing that you typed.';
export const INCLUDE_TEXT = 'Include the page’s text, with the description';
export const NO_TEXT =
  'The browser didn’t let us read the page’s text. Reload the page and click the icon again.';
export const IN_THE_FILE = 'What the file contains';
export const SAVE_FILE = 'Save the file';

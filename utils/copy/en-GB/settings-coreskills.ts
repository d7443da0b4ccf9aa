export const WHAT_IT_IS =
  'Every advert needs a coreskill from the board’s list, and may have some of its specialisms. If s1jobs sends you a newer list, choose it here.';
export const CHOSEN_DAMAGED =
  'The list that you had chosen could not be read, so the bundled one is in use. Choose the file again.';
export const BUNDLED = 'The bundled list';
export const inUse = (size: string) => `In use: ${size}`;
export const chosenOn = (day: string) => `Chosen on ${day}`;
export const BACK_TO_BUNDLED = 'Back to the bundled list';

/** How many coreskills and specialisms, in words. */
export const size = (coreskills: number, specialisms: number) =>
  `${plural(coreskills, 'coreskill')} and ${plural(specialisms, 'specialism')}`;

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
}

/** Another list from a file. */
export const CHOOSE_LIST = 'Choose another list';
export const CHOOSE_LIST_HINT =
  'A CSV file with two columns, coreskill and specialism, as a spreadsheet saves it; or a JSON file. The list in use stays until you accept the new one.';
export const CORRECT_LINES =
  'The list in use stays as it is. Correct these lines, then choose the file again:';
export const fileHas = (file: string, size: string) => `${file} has ${size}`;
export const SAME = 'They are the same as in the list in use.';
export const ADDED = 'added';
export const GONE = 'gone';
export const USE_LIST = 'Use this list';
export const KEEP_OLD = 'Keep the old one';

/** What came of a press. */
export const notRead = (file: string) => `${file} could not be read. Choose it again`;
export const notUsable = (file: string) => `${file} cannot be used yet`;
export const listInUse = (file: string) => `The list of ${file} is in use now`;
export const BUNDLED_IN_USE = 'The bundled list is in use now';
export const OLD_STAYS = 'The old list stays in use';

/** What was chosen for earlier adverts. */
export const EARLIER_CHOICES = 'What you chose before';
export const WHAT_IS_REMEMBERED =
  'Jobcourier remembers the coreskill and the specialisms of the adverts that you post, so that it can suggest them again for similar titles. They are kept in this browser on this computer, and are sent to nobody.';
export const EARLIER_DAMAGED = 'Earlier choices couldn’t be read.';
export const remembered = (count: number) =>
  count === 0
    ? 'Nothing is remembered now.'
    : `It remembers ${count === 1 ? '1 advert' : `${count} adverts`} now.`;
export const FORGET = 'Forget earlier choices';
export const FORGET_QUESTION = 'Forget which coreskills and specialisms you chose before?';
export const FORGET_THEM = 'Forget them';
export const FORGOTTEN = 'Forgotten';
export const NOT_FORGOTTEN = 'Not forgotten: the browser refused it. Try again';

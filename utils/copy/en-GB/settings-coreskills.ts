export const WHAT_IT_IS =
  'Every advert needs a coreskill from the board’s list, and may have some of its specialisms. If the board sends you a newer list, choose it here.';
export const CHOSEN_DAMAGED =
  'The list that you chose couldn’t be read, so the built-in one is in use. Choose the file again.';
export const BUNDLED = 'The built-in list';
export const inUse = (size: string) => `In use: ${size}`;
export const chosenOn = (day: string) => `Chosen on ${day}`;
export const BACK_TO_BUNDLED = 'Use the built-in list';

export const size = (coreskills: number, specialisms: number) =>
  `${plural(coreskills, 'coreskill')} and ${plural(specialisms, 'specialism')}`;

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
}

export const CHOOSE_LIST = 'Choose another list';
export const CHOOSE_LIST_HINT =
  'A CSV file with two columns, coreskill and specialism, as saved from a spreadsheet; or a JSON file. The list in use stays until you accept the new one.';
export const CORRECT_LINES =
  'The list in use stays as it is. Correct these lines, then choose the file again:';
export const fileHas = (file: string, size: string) => `${file} has ${size}`;
export const SAME = 'They are the same as in the list in use.';
export const ADDED = 'added';
export const GONE = 'removed';
export const USE_LIST = 'Use this list';
export const KEEP_OLD = 'Keep the current list';

export const notRead = (file: string) => `${file} couldn’t be read. Choose it again`;
export const notUsable = (file: string) => `${file} can’t be used yet`;
export const listInUse = (file: string) => `The list from ${file} is now in use`;
export const BUNDLED_IN_USE = 'The built-in list is now in use';
export const OLD_STAYS = 'The current list stays in use';

export const EARLIER_CHOICES = 'Earlier choices';
export const WHAT_IS_REMEMBERED =
  'Jobcourier remembers the coreskill and the specialisms of the adverts that you post, so that it can suggest them again for similar titles. They stay in this browser on this computer.';
export const EARLIER_DAMAGED = 'Earlier choices couldn’t be read.';
export const remembered = (count: number) =>
  count === 0
    ? 'Nothing is remembered at the moment.'
    : `It remembers ${count === 1 ? '1 advert' : `${count} adverts`} at the moment.`;
export const FORGET = 'Forget earlier choices';
export const FORGET_QUESTION = 'Forget which coreskills and specialisms you chose before?';
export const FORGET_THEM = 'Forget them';
export const FORGOTTEN = 'Forgotten';
export const NOT_FORGOTTEN = 'The browser couldn’t delete them. Try again';

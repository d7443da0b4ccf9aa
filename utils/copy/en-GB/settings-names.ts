import type { NoQuestion } from '@/utils/board/names-question';
import type { NotTaken } from '@/utils/settings/apply-board-names';
import type { Noun } from './nouns';

/** What the board has revealed of its field names, and how to ask it. */
export const HEADING = 'What the board has said about its field names';
export const NOTHING_YET =
  'Nothing yet. Press Check at an account: the board’s answer names the fields that it requires, and posts nothing.';

export const named = (day: string) => `named by the board (${day})`;
export const refused = (day: string) => `the board doesn’t know this name (${day})`;
export const refusesValues = (values: readonly string[]) => `It doesn’t accept “${values.join('”, “')}”`;

export const knowsOne = (field: string, name: string) => `${field}: the board knows “${name}”`;
export const knowsSeveral = (field: string, names: readonly string[]) =>
  `${field}: the board knows ${new Intl.ListFormat('en-GB').format(names.map((name) => `“${name}”`))}. Choose the one that you think is meant`;
export const use = (name: string) => `Use ${name}`;
export const forField = (noun: Noun) => `for the ${noun}`;
export const forChoice = (choice: string) => `for “${choice}”`;
export const useAll = (count: number) => `Use these ${count} names`;
export const taken = (names: readonly string[]) =>
  `${new Intl.ListFormat('en-GB').format(names)} ${names.length === 1 ? 'is' : 'are'} in use now`;
export const NOT_TAKEN: Readonly<Record<NotTaken, string>> = {
  moved: 'Not changed: you’ve switched to another board address since. Check its field names first.',
  managed: 'Not changed: your company sets this.',
  clash: 'Not changed: another field has this name. Change that one first.',
};

export const LISTED = 'on the board’s list';
export const UNLISTED = 'not on the board’s list';
export const REFUSED_VALUE = 'the board doesn’t accept it';
export const YOUR_WORD = 'entered here, not confirmed by the board';
export const listedEqual = (choice: string, sent: string, equal: string) =>
  `“${choice}” is sent as “${sent}”, which the board doesn’t accept. On its list, “${equal}” means the same.`;
export const unlistedValue = (choice: string, sent: string) =>
  `“${choice}” is sent as “${sent}”, which the board doesn’t accept. We can’t tell which word it wants: enter it above, or leave that field empty.`;
export const useAllValues = (count: number) => `Use these ${count} words`;
export const useValue = (value: string) => `Send “${value}”`;
export const valuesTaken = (values: readonly string[]) =>
  `From now on, ${new Intl.ListFormat('en-GB').format(values.map((value) => `“${value}”`))} ${values.length === 1 ? 'is' : 'are'} sent`;

export const gap = (field: string, name: string) =>
  `${field}: the board doesn’t know “${name}” or any other name that we could think of. Ask the board for the right name, and enter it above.`;
export const gapOptional = (field: string, name: string) =>
  `${gap(field, name)} Until then, leave this field empty: the board refuses adverts with it.`;
export const wants = (name: string) => `The board wants “${name}”, which Jobcourier has no field for.`;
export const WANTS_HINT =
  'If it is one of the fields above, enter the name there. Otherwise give it a value that goes with every advert.';
export const GIVE_VALUE = 'Give it a value';
export const ofName = (name: string) => `for ${name}`;

export const DOES_NOT_TELL =
  'This board doesn’t say which fields it doesn’t know. Names of fields that it hasn’t mentioned may be right or wrong.';
export const refusedFormat = (format: string) =>
  `The board didn’t accept a closing date written as ${format}.`;
export const formatTaken = (format: string) => `Closing dates are written as ${format} now`;

export const FIND = 'Find field names';
export const findHint = (count: number, required: readonly string[]) =>
  `Asks the board, in one request, whether it knows any of ${count} likely names. Each is sent with a value that it can’t accept, and what it requires is left out (${new Intl.ListFormat('en-GB').format(required)}). So it can’t turn this into an advert, and no credit is used.`;
export const WHAT_IS_SENT = 'What is sent';
export const SENT_HINT =
  'Your user name and password, as in every request, and these names. Each has the value {"jobcourier":"question"}.';
export const FINDING = 'Asking the board…';
export const FOUND = 'The board has answered: see what it said above. Nothing was posted.';
export const NOT_FOUND: Readonly<Record<Exclude<NoQuestion, 'made-advert'>, string>> = {
  'check-first':
    'Check an account first: we ask only if the board has said within the last day what it requires.',
  'nothing-open': 'There is nothing to ask: every name is known.',
};
export const NO_ACCOUNT = 'Add an account first: the board answers only with a user name and password.';

export const made = (day: string, jobId: string | undefined) =>
  `The board turned our check into an advert (${day}${jobId ? `, job ${jobId}` : ''}), which it shouldn’t have. Remove it in your recruiter account: it may cost a credit. We won’t ask this board anything else until you have.`;
export const MADE_REMOVED = 'I have removed it';

export const FILE = 'Share the names';
export const FILE_HINT =
  'One person asks the board, and the others load the file. Your IT team can also give it to everyone as a policy.';
export const SAVE_FILE = 'Save the board’s names as a file';
export const LOAD_FILE = 'Load names from a file';
export const LOAD_FILE_HINT = 'Puts them into the form. Nothing is stored before you press Save';
export const fileLoaded = (name: string) => `${name} was read. Check the names above, then press Save.`;
export const otherAddress = (name: string, host: string) =>
  `${name} is for the board at ${host}. Its names are in the form now, with that address. Check it, then press Save.`;
export const notNames = (name: string) =>
  `${name} isn’t a file of board names, or what it holds isn’t safe to use. Nothing was changed.`;
export const NOT_DONE = 'That didn’t work. Try again.';

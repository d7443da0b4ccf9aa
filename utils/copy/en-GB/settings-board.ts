export const NAME = 'Name of the board';
export const ENDPOINT = 'Posting address';
export const ENDPOINT_HINT =
  'Not confirmed by s1jobs: we worked it out from their address for editing adverts. Change it if they give you another';
export const DATE_FORMAT = 'Format of closing dates';
export const BACK_TO_DEFAULTS = 'Restore the defaults';

export const notAllowed = (host: string) =>
  `The browser doesn’t let Jobcourier reach ${host} yet, so nothing can be posted there.`;
export const ALLOW_IT = 'Allow it';
export const notSavedNotAllowed = (host: string) => `Not saved: Jobcourier isn’t allowed to reach ${host}`;

export const KEYS = 'The board’s field names';
export const KEYS_HINT =
  'Most of these names are missing from s1jobs’ published description. If the board doesn’t know one, ask the board for the right name and change it here.';
export const FIELD = 'Field';
export const KEY = 'Name at the board';
export const STATUS = 'Status';
export const CONFIRMED = 'in the board’s description';
export const NOT_CONFIRMED = 'default, not confirmed by s1jobs';

export const VALUES = 'The board’s words for your choices';
export const VALUES_HINT =
  'What is sent for each choice. If the board refuses one, ask the board for its word and enter it here.';
export const CHOICE = 'Choice';
export const WORD = 'Word at the board';

export const EXTRA = 'Extra fields sent with every advert';
export const extraName = (row: number) => `Name ${row}`;
export const extraValue = (row: number) => `Value ${row}`;
export const REMOVE = 'Remove';
export const ofRow = (row: number) => `row ${row}`;
export const ADD_EXTRA = 'Add a name and value';

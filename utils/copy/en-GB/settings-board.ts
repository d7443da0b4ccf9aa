export const NAME = 'What you call the board';
export const ENDPOINT = 'Address that adverts are posted to';
export const ENDPOINT_HINT =
  'Not confirmed by s1jobs: it is inferred from the published address for editing. Change it if they give you another';
export const DATE_FORMAT = 'How a closing date is written';
export const BACK_TO_DEFAULTS = 'Back to the defaults';

/** Leave to reach the board. */
export const notAllowed = (host: string) =>
  `The browser doesn’t let Jobcourier reach ${host} yet, so nothing can be posted there.`;
export const ALLOW_IT = 'Allow it';
export const notSavedNotAllowed = (host: string) => `Not saved: the browser was not allowed to reach ${host}`;

/** The names of the fields at the board. */
export const KEYS = 'Names of the fields at the board';
export const KEYS_HINT =
  's1jobs’ published description has lost most of these names. If the board answers that it does not know one, ask s1jobs for the right name and change it here.';
export const FIELD = 'Field';
export const KEY = 'Name at the board';
export const STATUS = 'Status';
export const CONFIRMED = 'in the board’s description';
export const NOT_CONFIRMED = 'default, not confirmed by s1jobs';

/** Fields that go with every advert. */
export const EXTRA = 'Extra fields sent with every advert';
export const extraName = (row: number) => `Name ${row}`;
export const extraValue = (row: number) => `Value ${row}`;
export const REMOVE = 'Remove';
export const ofRow = (row: number) => `row ${row}`;
export const ADD_EXTRA = 'Add a name and value';

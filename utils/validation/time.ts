import { refine, string } from 'superstruct';

/** A point in time that `Date` can read, as `toISOString` writes it. */
export const time = refine(string(), 'time', (text) => !Number.isNaN(Date.parse(text)));

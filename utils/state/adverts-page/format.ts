/** What a file of the history is written as. */
export type Format = 'csv' | 'json';

export type Format = 'csv' | 'json';

import * as copy from '@/utils/copy/en-GB/settings';

export interface Status {
  isGood: boolean;
  words: string;
}

export const success = (words: string): Status => ({ isGood: true, words });

export const failure = (words: string): Status => ({ isGood: false, words });

export const NOT_SAVED = failure(copy.NOT_SAVED);

export const CORRECT_FIRST = failure(copy.CORRECT_FIRST);

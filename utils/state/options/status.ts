export interface Status {
  isGood: boolean;
  words: string;
}

export const success = (words: string): Status => ({ isGood: true, words });

export const failure = (words: string): Status => ({ isGood: false, words });

export const NOT_SAVED = failure(
  'Not saved: the browser refused to store it. What you typed is still here; try again.',
);

export const CORRECT_FIRST = failure('Not saved yet: put right what is marked');

/** What the worker asks the picker for. Its words come along: what runs in a page holds none. */
export interface PickRequest {
  id: string;
  /** For the text, which often consists of several blocks. */
  isSeveral: boolean;
  words: PickerWords;
}

export interface PickerWords {
  /** The bar's name for screen readers. */
  label: string;
  hint: string;
  nothing: string;
  taken: string;
  done: string;
  cancel: string;
}

/** What was picked: words as lines, as the reader's markup, and the link around them. */
export interface PickedWords {
  text: string;
  html?: string;
  link?: string;
}

export type PickResult =
  | { type: 'picked'; pickId: string; words: PickedWords }
  /** `blocked`: the page does not let the picker stay in front. `left`: it is left or loaded again. */
  | { type: 'pick-ended'; pickId: string; why: 'cancelled' | 'blocked' | 'left' };

declare global {
  /** Set by `entrypoints/picker.ts` in the isolated world, and called by the worker. */
  var jobcourierPick: ((order: PickRequest) => void) | undefined;
  /** Ends the pick under way. Here, since each injection of the picker is a script of its own. */
  var jobcourierEndPick: (() => void) | undefined;
}

import type { LeftOut } from '@/utils/rich-text/left-out';

export const FORMATTING = 'Formatting';
export const BOLD = 'Bold';
export const ITALIC = 'Italic';
export const HEADING = 'Heading';
export const LIST = 'List';
export const NUMBERED_LIST = 'Numbered list';
export const UNDO = 'Undo';
export const REDO = 'Redo';
export const DONE = 'Done';
export const CLEAR_FORMATTING = 'Clear formatting';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  picture: 'pictures',
  table: 'the lines of a table',
  colour: 'colours',
  underline: 'underlining',
};

/** After a paste. */
export const leftOut = (kinds: readonly LeftOut[]) => {
  const names = new Intl.ListFormat('en-GB').format(kinds.map((kind) => LEFT_OUT[kind]));
  return `Left out, as the board doesn’t show them: ${names}. All the words were kept.`;
};

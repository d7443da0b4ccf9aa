/** The description's editor. */
export const FORMATTING = 'Formatting';
export const BOLD = 'Bold';
export const ITALIC = 'Italic';
export const HEADING = 'Heading';
export const LIST = 'List';
export const NUMBERED_LIST = 'Numbered list';
export const UNDO = 'Undo';
export const REDO = 'Redo';
export const DONE = 'Done';

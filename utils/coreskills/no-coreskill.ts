/** The heading in the data files over titles that fit no coreskill. */
export const NO_CORESKILL = '(none)';

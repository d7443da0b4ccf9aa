export const MAY_FIT = 'May fit:';
export const SEVERAL_FIT = 'The title fits more than one of them. Choose:';
export const NO_SUGGESTION = 'We couldn’t suggest one. Search by keyword.';

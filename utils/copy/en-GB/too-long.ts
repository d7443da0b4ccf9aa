/** For a field's text and a setting's. */
export const tooLong = (limit: number) => `Use at most ${limit.toLocaleString('en-GB')} characters`;

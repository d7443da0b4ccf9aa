/** What is wrong with a form of the settings, by the name of the input. */
export type Faults = Readonly<Record<string, string>>;

/** @returns the fault of a text that is longer than its limit. */
export const tooLong = (limit: number) => `At most ${limit} characters fit`;

/** What is wrong with a form of the settings, by the name of the input. */
export type Faults = Readonly<Record<string, string>>;

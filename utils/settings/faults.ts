/** Error messages of a settings form, by input name. */
export type Faults = Readonly<Record<string, string>>;

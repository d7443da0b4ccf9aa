/** By input name. */
export type Faults = Readonly<Record<string, string>>;

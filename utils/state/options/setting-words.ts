import { SETTING_NAMES } from '@/utils/copy/en-GB/settings';

/** An older version may have stored others. */
const KNOWN: Readonly<Record<string, string | undefined>> = SETTING_NAMES;

/** @returns the settings' names as a list */
export function settingsInWords(names: readonly string[]): string {
  return joinWithAnd(names.map((name) => KNOWN[name] ?? name));
}

/** @returns "a, b and c" */
export function joinWithAnd(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

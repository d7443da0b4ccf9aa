/** What a stored setting is called where a recruiter reads it. */
const WORDS: Readonly<Record<string, string>> = {
  accounts: 'the accounts',
  passwords: 'the passwords',
  chosenAccounts: 'the default account',
  defaults: 'the defaults',
  profile: 'the board',
  coreskillList: 'the list of coreskills',
  choices: 'earlier choices',
  vault: 'the accounts under your passphrase',
};

/** @returns the settings' names in words, as a list. */
export function settingsInWords(names: readonly string[]): string {
  return joinWithAnd(names.map((name) => WORDS[name] ?? name));
}

/** @returns “a, b and c”. */
export function joinWithAnd(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

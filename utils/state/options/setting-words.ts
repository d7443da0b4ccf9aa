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

/** @returns the settings' names as a list in words */
export function settingsInWords(names: readonly string[]): string {
  return joinWithAnd(names.map((name) => WORDS[name] ?? name));
}

/** @returns “a, b and c” */
export function joinWithAnd(words: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(words);
}

/** Of what belongs to an account, in UTF-16 units, for its forms and for whatever stores or sends it. */
export const ACCOUNT_BOUNDS = {
  accounts: 50,
  id: 40,
  label: 60,
  username: 255,
  password: 255,
  /** Of all accounts together. */
  passphrase: 1_000,
} as const;

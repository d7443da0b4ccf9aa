export const PASSPHRASE = 'Passphrase';
export const UNLOCK = 'Unlock';
export const UNLOCKING = 'Unlocking…';
export const UNLOCKED = 'Unlocked';
export const WRONG_PASSPHRASE = 'That isn’t the passphrase. Try again';
export const NOT_UNLOCKED = 'It couldn’t be unlocked. Try again';

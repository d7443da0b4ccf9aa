/** Other addresses that the board may be at. */
export const HINT =
  'The board didn’t answer at this address when you checked your account. These others are likely. Each press sends your user name and password, without an advert, to that address alone.';
export const tryAddress = (address: string) => `Try ${address}`;
export const answers = (address: string) =>
  `A board answers at ${address}. Use it, then check your account again.`;
export const doesNotAnswer = (address: string) => `No board answers at ${address}.`;
export const notAllowed = (host: string) => `Not tried: Jobcourier isn’t allowed to reach ${host}.`;
export const useAddress = (address: string) => `Use ${address}`;

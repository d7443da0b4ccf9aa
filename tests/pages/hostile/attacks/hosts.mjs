/** @import { Attack } from './attack.mjs' */

/** Links that look as if they led to a known company. */
const LOOK_ALIKES = {
  'a name before the host': 'https://s1jobs.com@evil.example/apply',
  'a name and a password before the host': 'https://www.s1jobs.com:443@evil.example/apply',
  'an escaped name before the host': 'https://s1jobs.com%2fjobs@evil.example/apply',
  'slashes that are none in the name': 'https://s1jobs.com\u2215apply@evil.example/',
  'backslashes before the name': 'https:\\\\s1jobs.com@evil.example\\apply',
  'a Cyrillic o': 'https://s1j\u043ebs.com/apply',
  'a Greek o': 'https://x1j\u03bfbs.com/apply',
  'a Cyrillic o in GOV.UK': 'https://www.g\u043ev.uk/apply',
  'the same in its ASCII form': 'https://xn--s1jbs-jye.com/?s1jobs',
  'a fraction slash in the host': 'https://s1jobs.com\u2044apply.evil.example/',
  'a one-dot leader in the host': 'https://s1jobs\u2024com.evil.example/',
  'the name as a label of another host': 'https://s1jobs.com.evil.example/apply',
  'a full-width host of another house': 'https://\uff533\uff11jobs.com.s1jobs.evil.example/',
  'a soft hyphen in the host': 'https://evil\u00ads1jobs.com/',
};

/** Homoglyph hosts and names before the host. @type {Attack[]} */
export const hosts = Object.entries(LOOK_ALIKES).map(([name, address]) => ({
  name,
  payload: () => `<p>Apply at <a href="${address}">https://www.s1jobs.com/</a>.</p>`,
  live: 'host',
}));

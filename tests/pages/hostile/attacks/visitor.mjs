/** @import { Attack } from './attack.mjs' */

const SECRET = 'a8F3kZ7mN2pR5tV9';
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln';

/** @type {[name: string, address: string, secret: string][]} */
const ADDRESSES = [
  ['a token', `https://ardlunan.example/job/7?oauth_token=${SECRET}`, SECRET],
  ['a ticket', `https://ardlunan.example/job/7?ticket=ST-${SECRET}`, SECRET],
  ['a signature', `https://ardlunan.example/job/7?X-Amz-Signature=${SECRET}&X-Amz-Credential=A`, SECRET],
  ['a person’s number', 'https://ardlunan.example/job/7?candidateId=9f8e7d', '9f8e7d'],
  ['a mailbox', 'https://ardlunan.example/job/7?to=jane.doe%40ardlunan.example', 'jane.doe'],
  ['a signed token in its path', `https://ardlunan.example/s/${JWT}/job/7`, JWT],
  ['a token under a name in escapes', `https://ardlunan.example/job/7?%74oken=${SECRET}`, SECRET],
  ['a token behind its hash', `https://ardlunan.example/#/job/7?access_token=${SECRET}`, SECRET],
  [
    'a token in an address within it',
    `https://ardlunan.example/go?to=https%3A%2F%2Fardlunan.example%2Fjob%2F7%3Ftoken%3D${SECRET}`,
    SECRET,
  ],
];

/** @type {[name: string, line: string, secret: string][]} */
const LINES = [
  ['a greeting', 'Welcome back, Jane Doe (jane.doe@ardlunan.example, staff number 4711042).', 'Jane'],
  ['an account’s line', 'Signed in as Jane Doe | Log out', 'Jane'],
  [
    'a greeting before the advert’s own words',
    'Hello Jane! You will pick and pack orders with us every day.',
    'Jane',
  ],
  ['a number of staff', 'Employee number: 4711042', '4711042'],
];

/** What tells of the recruiter who looks at the page. @type {Attack[]} */
export const visitor = [
  ...ADDRESSES.map(([name, address, secret]) => ({
    name: `a way to apply with ${name}`,
    payload: () => `<p>To apply, press this: <a href="${address}">Apply now</a></p>`,
    live: /** @type {const} */ ('harm'),
    harm: `it.querySelector('a').href.includes('${secret}')`,
    place: /** @type {const} */ ('text'),
    absent: secret,
    says: 'We left out parts of this address that looked personal',
  })),
  ...LINES.map(([name, line, secret]) => ({
    name: `${name} among the advert’s words`,
    payload: () => `<p>You will find your way about a warehouse of nine thousand shelves.</p><p>${line}</p>`,
    live: /** @type {const} */ ('harm'),
    harm: `document.body.textContent.includes('${secret}')`,
    place: /** @type {const} */ ('text'),
    absent: secret,
    says: 'We left out a line about your own account',
  })),
];

/** @import { Attack } from './attack.mjs' */

/** @type {[name: string, markup: string][]} */
const LINKS = [
  ['a web address', '<a href="https://apply.evil.example/x">https://www.ardlunan.example/apply</a>'],
  [
    'a web address in parts',
    '<a href="https://evil.example/"><b>https://www.</b>ardlunan<i>.example</i></a>',
  ],
  [
    'a web address, and leads on from the page’s scheme',
    '<a href="//evil.example/">https://ardlunan.example/</a>',
  ],
  ['a bare host', '<a href="https://evil.example/">ardlunan.example</a>'],
  [
    'a web address that goes on before it',
    'https://www.ardlunan.example/<a href="https://evil.example/">apply</a>',
  ],
  [
    'the host before another one',
    '<a href="https://ardlunan.example.evil.example/">https://ardlunan.example/</a>',
  ],
  ['a mailbox', '<a href="mailto:cv@evil.example">jobs@ardlunan.example</a>'],
  [
    'a mailbox, and means two',
    '<a href="mailto:cv@evil.example,jobs@ardlunan.example">jobs@ardlunan.example</a>',
  ],
  ['a mailbox, and is a web address', '<a href="https://evil.example/">jobs@ardlunan.example</a>'],
  ['a web address, and is a mailbox', '<a href="mailto:cv@evil.example">www.ardlunan.example</a>'],
  ['a number, and is a web address', '<a href="https://evil.example/">01382 496 017</a>'],
];

/** Links that say one address and lead to another. @type {Attack[]} */
export const misleading = LINKS.map(([name, link]) => ({
  name: `a link that says ${name}`,
  payload: () => `<p>To apply for this job with us in the warehouse, please visit ${link} with your CV.</p>`,
  live: 'harm',
  harm: `it.querySelector('a').href.includes('evil.example') && !it.textContent.includes('evil')`,
  place: 'text',
  absent: 'evil.example',
  says: 'we removed the link and kept its words',
}));

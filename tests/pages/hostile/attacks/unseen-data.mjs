/** @import { Attack } from './attack.mjs' */
import { AFTER, BEFORE, TITLE } from './attack.mjs';
import { posting } from './places.mjs';

/**
 * A page whose data holds more than it shows.
 * @param {Record<string, unknown>} own
 */
const pageWith = (own) =>
  `<title>${TITLE}</title><script type="application/ld+json">${JSON.stringify(posting(own)).replaceAll('<', '\\u003c')}</script>
  <h1>${TITLE}</h1><p>${BEFORE}</p><p>${AFTER}</p><p>£24,000 to £26,000</p>`;

/** @type {[name: string, own: Record<string, unknown>, what: string, says: string][]} */
const DATA = [
  [
    'a mailbox',
    { applicationContact: { email: 'cv@evil.example' } },
    'cv@evil.example',
    'This e-mail address isn’t visible on the page.',
  ],
  [
    'a telephone number',
    { applicationContact: { telephone: '07000 000001' } },
    '07000 000001',
    'This phone number isn’t visible on the page.',
  ],
  ['a link', { url: 'https://evil.example/apply' }, 'evil.example', 'This link isn’t visible on the page.'],
  [
    'a sum of money',
    { baseSalary: { currency: 'GBP', value: { minValue: 99_000, maxValue: 99_500, unitText: 'YEAR' } } },
    '99000',
    'This amount isn’t visible on the page.',
  ],
  [
    'words in a description',
    { description: `<p>${BEFORE}</p><p>You hand your passport to the driver on the first day at work.</p>` },
    'passport',
    'Some of this text isn’t visible on the page.',
  ],
  [
    'a number and a fee in a description',
    { description: `<p>${BEFORE}</p><p>Pay £99 and ring 07000 000001.</p>` },
    '07000 000001',
    'a phone number and an amount of money that you can’t see on the page',
  ],
];

/** What only a page's data says. It may be posted, but not unnoticed. @type {Attack[]} */
export const unseenData = DATA.map(([name, own, what, says]) => ({
  name: `${name} in data alone`,
  payload: () => pageWith(own),
  live: 'harm',
  harm: `document.querySelector('script').textContent.includes('${what}') && !document.body.innerText.includes('${what}')`,
  place: 'page',
  says,
}));

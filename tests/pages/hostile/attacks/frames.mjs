/** @import { Attack, Canary } from './attack.mjs' */

const idOf = (/** @type {Canary} */ { url }) => url.split('/').at(-1);
/** A page with only a frame, as on sites that embed a careers system. */
const alone = (/** @type {string} */ frame) =>
  `<!doctype html><html lang="en"><head><title>Careers</title></head><body><h1>Work with us</h1><p>Here is our job.</p>${frame}</body></html>`;
const GREENHOUSE = 'width="600" height="900"';

/** @type {[string, (canary: Canary) => string, Partial<Attack>?][]} */
const FRAMES = [
  [
    'one of another site that sends on',
    (c) => `<iframe src="http://other.example/redirect/${idOf(c)}"></iframe>`,
  ],
  ['one of the page’s own site that sends on', (c) => `<iframe src="/redirect/${idOf(c)}"></iframe>`],
  [
    'one whose own page sends on',
    ({ url }) => `<iframe srcdoc="<meta http-equiv=refresh content='0;url=${url}'>"></iframe>`,
  ],
  [
    'one whose script sends on',
    ({ url }) => `<iframe src="javascript:location.href=&quot;${url}&quot;"></iframe>`,
  ],
  ['an object that sends on', (c) => `<object data="/redirect/${idOf(c)}" width=9 height=9></object>`],
  [
    'one that stands for the advert and sends on',
    (c) =>
      alone(`<iframe ${GREENHOUSE} src="http://boards.greenhouse.io/redirect/${idOf(c)}?token=7"></iframe>`),
    { place: 'page', ends: 'told' },
  ],
  [
    'one with a script for its address',
    ({ js }) =>
      alone(
        `<iframe ${GREENHOUSE} src="javascript://boards.greenhouse.io/embed/job_app?token=7%0a${js}"></iframe>`,
      ),
    { place: 'page', ends: 'told' },
  ],
  [
    'one with a known name before its host',
    () =>
      alone(
        `<iframe ${GREENHOUSE} src="http://boards.greenhouse.io@evil.example/embed/job_app?token=7"></iframe>`,
      ),
    {
      place: 'page',
      ends: 'told',
      live: 'harm',
      harm: `document.querySelector('iframe').src.includes('@evil.example')`,
    },
  ],
  [
    'one that holds the page itself, over and over',
    ({ js }) =>
      `<iframe srcdoc="<iframe srcdoc='<iframe srcdoc=&quot;<img src=x: onerror=${js}>&quot;></iframe>'></iframe>"></iframe>`,
  ],
];

/** Frames that lead elsewhere, in the description, beside the advert, and for it. @type {Attack[]} */
export const frames = FRAMES.flatMap(([name, payload, more]) =>
  more
    ? [{ name, payload, ...more }]
    : [
        { name: `${name}, in the description`, payload },
        { name: `${name}, beside the advert`, payload, place: /** @type {const} */ ('beside') },
      ],
);

// Addresses near those of real job pages: routes in hashes, log-ins, tracking, broken escapes.
import fc from 'fast-check';
import { oddities } from './words';

const host = fc.constantFrom(
  'crumb.example',
  'www.crumb.co.uk',
  'CRUMB.example.',
  'jobs.lever.co',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'xn--bcher-kva.example',
  'bücher.example',
  'youtu.be',
  'www.youtube.com',
  'm.youtube.com',
  'a..b',
  '',
  'crumb.example:8443',
  'crumb.example:0',
  '1.2',
  'user:pass@crumb.example',
  'user@crumb.example',
  'foo@bar@crumb.example',
);
const piece = fc.oneof(
  fc.constantFrom(
    'jobs',
    'job',
    'watch',
    'embed',
    'shorts',
    'live',
    'dQw4w9WgXcQ',
    'videoseries',
    '4711-baker',
    '..',
    '.',
    '%2F',
    '%',
    '%zz',
    '%E2%82',
    '%00',
    'a b',
    '',
    '@',
    'index.html',
    'en-gb',
    '\\',
    'C:',
    '{id}',
    '<b>',
    '"',
  ),
  oddities,
);
const path = fc.array(piece, { maxLength: 4 }).map((parts) => parts.map((part) => `/${part}`).join(''));
const parameter = fc.oneof(
  fc.constantFrom(
    'utm_source=a',
    'UTM_medium',
    '%75tm_source=a',
    'gclid=1',
    'gh_jid=4711',
    'gh_src=a',
    'v=dQw4w9WgXcQ',
    'jk=1',
    'trackingId=%',
    '_ga=1&_gl=2',
    'hsa_x=1',
    'a=%zz',
    'a+b=c+d',
    '',
    '?',
    '??utm_x=1',
    '?utm_source=a',
    '=',
    '==',
    'q=a b',
    'q=é',
    'q=%C3%A9',
    'refId',
    '#',
  ),
  oddities,
);
const query = fc
  .array(parameter, { maxLength: 4 })
  .chain((parts) =>
    fc.constantFrom('', `?${parts.join('&')}`, `??${parts.join('&')}`, `?${parts.join(';')}`),
  );
const hash = fc.oneof(
  fc.constantFrom('', '', '#', '#apply', '#/job/12', '#!/job/12?utm_source=a', '#!', '#%', '#/', '# /'),
  oddities.map((text) => `#${text}`),
);
const scheme = fc.constantFrom(
  'https://',
  'https://',
  'http://',
  'HTTPS://',
  'https:',
  'https:///',
  'file:///',
  'javascript:',
  'data:text/html,',
  'chrome://',
  'about:',
  'mailto:',
  '//',
  '',
  ' https://',
  'blob:https://',
);

export const addressLike = fc.tuple(scheme, host, path, query, hash).map((parts) => parts.join(''));

export const pageUrl = fc.tuple(host, path, query, hash).chain(([name, ...rest]) => {
  const address = `https://${name}${rest.join('')}`;
  return fc.constant(new URL(URL.canParse(address) ? address : 'https://www.crumb.example/jobs/4711-baker'));
});

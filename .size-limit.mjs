import { readFileSync } from 'node:fs';

const BUILT = '.output/chrome-mv3';

/** What the popup loads before it shows the form: what its page names, and nothing that is imported later. */
function firstLoad() {
  const html = readFileSync(`${BUILT}/popup.html`, 'utf8');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file]) => `${BUILT}/${file}`);
}

export default [
  { name: 'popup, until the form is filled', path: firstLoad(), gzip: true, limit: '75 kB' },
  { name: 'reader', path: `${BUILT}/reader.js`, gzip: true, limit: '131 kB' },
  { name: 'worker', path: `${BUILT}/background.js`, gzip: true, limit: '42 kB' },
];

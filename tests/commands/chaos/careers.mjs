import { once } from 'node:events';
import { createServer } from 'node:http';

/** @param {string} job */
const advert = (job) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: `Loading bay hand ${job}`,
  description: `<p>Somebody is wanted for the loading bay. This advert is number ${job}, made up for a test.</p>
<p>You will load and unload, keep the bay tidy and sign for what comes in. We will show you how.</p>`,
  identifier: job,
  employmentType: 'FULL_TIME',
  hiringOrganization: { '@type': 'Organization', name: 'Ardlunan Group' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', postalCode: 'DD2 3XQ' } },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'GBP',
    value: { '@type': 'QuantitativeValue', minValue: 24_000, maxValue: 26_500, unitText: 'YEAR' },
  },
  applicationContact: { '@type': 'ContactPoint', email: 'people@ardlunan.example' },
});

/** @param {string} job */
const page = (job) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>Loading bay hand ${job}</title>
<script type="application/ld+json">${JSON.stringify(advert(job))}</script>
</head>
<body><main><h1>Loading bay hand ${job}</h1><p>Somebody is wanted for the loading bay.</p></main></body>
</html>`;

/** A careers site with any number of jobs: each address under /jobs/ is another one. */
export async function createCareers() {
  const server = createServer((request, response) => {
    const [, job] = /^\/jobs\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    const type = { 'content-type': 'text/html; charset=utf-8' };
    if (job) response.writeHead(200, type).end(page(job));
    else response.writeHead(404).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : address;
  return {
    /** @param {string} job */
    addressOf: (job) => `http://127.0.0.1:${port}/jobs/${job}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

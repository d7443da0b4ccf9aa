import { expect, it } from 'vitest';
import { parseEndpoint } from './endpoint';
import { likelyAddresses } from './likely-addresses';
import { DEFAULT_PROFILE } from './profile';

it('other addresses: under the board’s own two domains alone, and without the one in use', () => {
  const addresses = likelyAddresses(DEFAULT_PROFILE.endpoint);
  expect(addresses).toEqual([
    'https://recruiter.x1jobs.com/api/jobs',
    'https://recruiter.x1jobs.com/api/job/',
    'https://recruiter.s1jobs.com/api/job',
    'https://recruiter.s1jobs.com/api/jobs',
    'https://recruiter.s1jobs.com/api/job/',
  ]);
  for (const address of addresses) expect(parseEndpoint(address)).toBeInstanceOf(URL);
});

it.each(['https://board.example/api/job', 'https://x1jobs.com.evil.example/', 'https://evilx1jobs.com/'])(
  'other addresses: none for %s',
  (endpoint) => expect(likelyAddresses(endpoint)).toEqual([]),
);

import { expect, it } from 'vitest';
import { draftAddress, siteOf, webAddress } from './address';

it.each([
  ['https://careers.acme.example/job/1', 'careers.acme.example', true],
  ['http://127.0.0.1:8080/job', '127.0.0.1:8080', true],
  ['javascript:alert(1)', 'javascript:alert(1)', false],
  ['https://', 'https://', false],
  ['file:///home/job.html', 'a file', false],
  ['about:blank', 'no page', false],
  ['copy:0a', 'a copy', false],
])('draft’s address: %s', (page, site, isLink) => {
  expect(siteOf(page)).toBe(site);
  expect(webAddress(page)).toBe(isLink ? page : undefined);
});

it('draft’s address: a copy’s address opens the popup', () => {
  expect(draftAddress('copy:0a')).toBe('/popup.html?draft=copy%3A0a');
});

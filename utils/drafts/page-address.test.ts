import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address';

describe('page address removes', () => {
  it.each([
    [
      'tracking parameters',
      'https://a.example/job?utm_source=x&utm_Medium=y&gclid=1&fbclid=2&_ga=3',
      'https://a.example/job',
    ],
    ['where a visitor came from', 'https://a.example/job?gh_src=abc&trk=x&refId=y', 'https://a.example/job'],
    ['a hash into the page', 'https://a.example/job#apply', 'https://a.example/job'],
    ['an empty hash and query', 'https://a.example/job?#', 'https://a.example/job'],
    ['tracking in a hash of parameters', 'https://a.example/job#utm_source=x', 'https://a.example/job'],
    ['a hash that only looks like a route', 'https://a.example/job#section/2', 'https://a.example/job'],
  ])('%s', (_name, address, page) => {
    expect(pageAddress(address)).toBe(page);
  });
});

describe('page address keeps', () => {
  it.each([
    'https://a.example/job?gh_jid=123',
    'https://a.example/viewjob?jk=abc',
    'https://a.example/?currentJobId=5',
    'https://a.example/job?ref=12&id=7',
    'https://a.example/app#/job/12',
    'https://a.example/app#!/job/12',
    'https://a.example/app#jobId=12&tab=about',
    'https://a.example/?my_utm_source=job',
    'http://localhost:3000/jobs/1',
    'file:///C:/jobs/baker.html',
  ])('%s', (address) => {
    expect(pageAddress(address)).toBe(address);
  });

  it('the parameter with the job, among others', () => {
    expect(pageAddress('https://a.example/job?utm_source=x&gh_jid=123&utm_campaign=y#app')).toBe(
      'https://a.example/job?gh_jid=123',
    );
  });

  it.each(['title=Head%20Baker&id=1', '12345', 'a=1&a=2', 'q=b%C3%A4cker+x', 'path=/jobs/1?x'])(
    'the other parameters as written: %s',
    (query) => {
      expect(pageAddress(`https://a.example/job?${query}`)).toBe(`https://a.example/job?${query}`);
      expect(pageAddress(`https://a.example/job?utm_source=x&${query}`)).toBe(
        `https://a.example/job?${query}`,
      );
    },
  );
});

it('page address: the same for all variants of a page’s address', () => {
  const ways = [
    'https://A.example/job?utm_source=x',
    'https://a.example:443/job#top',
    'https://a.example/job',
  ];
  expect(new Set(ways.map(pageAddress)).size).toBe(1);
});

it('page address: keeps a question mark that begins a parameter', () => {
  const address = 'https://a.example/???b&?utm_x=1';
  expect(pageAddress(address)).toBe(address);
  expect(pageAddress('https://a.example/?utm_x=1&?b')).toBe('https://a.example/??b');
});

it.each([
  undefined,
  '',
  'not an address',
  'about:blank',
  'chrome://extensions/',
  'chrome-extension://abc/popup.html',
  'view-source:https://a.example/',
  'data:text/html,<p>a</p>',
  'javascript:alert(1)',
])('page address: undefined for %j', (address) => {
  expect(pageAddress(address)).toBeUndefined();
});

it('page address: undefined if it is too long to store', () => {
  const start = 'https://a.example/?';
  expect(pageAddress(start + 'x'.repeat(4_000 - start.length))).toHaveLength(4_000);
  expect(pageAddress(start + 'x'.repeat(4_001 - start.length))).toBeUndefined();
});

import { expect, it } from 'vitest';
import { hashOf, readRoute } from './route';

it.each([
  ['', { section: 'drafts' }],
  ['#drafts', { section: 'drafts' }],
  ['#outbox', { section: 'outbox' }],
  ['#history', { section: 'history' }],
  ['#elsewhere', { section: 'drafts' }],
  ['#posting=5f%2F3a', { section: 'history', posting: '5f/3a' }],
  ['#posting=%E0%A4%A', { section: 'history', posting: '%E0%A4%A' }],
])('route: parses %j', (hash, place) => {
  expect(readRoute(hash)).toEqual(place);
});

it('route: formatting reverses parsing', () => {
  for (const hash of ['#drafts', '#outbox', '#history', '#posting=5f%2F3a']) {
    expect(hashOf(readRoute(hash))).toBe(hash);
  }
});

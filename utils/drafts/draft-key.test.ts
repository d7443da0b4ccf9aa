import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testProperty } from '@/tests/support/properties';
import {
  type DraftKey,
  formatDraftKey,
  isCopy,
  NO_PAGE,
  newCopyKey,
  newJobKey,
  pageAddressOf,
  parseDraftKey,
} from './draft-key';

describe('draft key', () => {
  it.each<[string, DraftKey]>([
    ['https://a.example/job/1', { kind: 'page', address: 'https://a.example/job/1' }],
    [
      'https://a.example/job/1 job:0a1b2c3d',
      { kind: 'page', address: 'https://a.example/job/1', job: '0a1b2c3d' },
    ],
    ['file:///home/a.html', { kind: 'page', address: 'file:///home/a.html' }],
    ['https://a.example/copy:1', { kind: 'page', address: 'https://a.example/copy:1' }],
    ['about:blank', { kind: 'no-page' }],
    ['copy:0b6b3a9e', { kind: 'copy', id: '0b6b3a9e' }],
  ])('stored as %s is parsed, and written back unchanged', (stored, key) => {
    expect(parseDraftKey(stored)).toEqual(key);
    expect(formatDraftKey(key)).toBe(stored);
  });

  testProperty(
    'of any text is written as it was',
    300,
    fc.property(
      fc.oneof(
        fc.string(),
        fc
          .tuple(fc.constantFrom('copy:', 'about:blank', 'a job:'), fc.string())
          .map((parts) => parts.join('')),
      ),
      (stored) => {
        expect(formatDraftKey(parseDraftKey(stored))).toBe(stored);
      },
    ),
  );

  it('of a copy is always new', () => {
    expect(isCopy(newCopyKey())).toBe(true);
    expect(newCopyKey()).not.toBe(newCopyKey());
    expect(isCopy(NO_PAGE)).toBe(false);
  });

  it('of another job at an address is always new, and still has the address', () => {
    const key = newJobKey('https://a.example/');
    expect(key).not.toBe(newJobKey('https://a.example/'));
    expect(key).not.toBe('https://a.example/');
    expect(pageAddressOf(key)).toBe('https://a.example/');
  });
});

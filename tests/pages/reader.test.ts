// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import reader from '@/entrypoints/reader';
import * as pages from '@/utils/reading/read-page';

describe('entrypoints/reader', () => {
  afterEach(() => vi.restoreAllMocks());

  it('returns the reading of its page, with the page’s address', () => {
    document.title = 'Baker';
    expect(reader.main()).toEqual({ kind: 'none', reason: expect.any(String), address: location.href });
  });

  it('returns a failed reading with the error if anything throws', () => {
    vi.spyOn(pages, 'readPage').mockImplementation(() => {
      throw new Error('nobody foresaw this');
    });
    expect(reader.main()).toEqual({
      kind: 'none',
      reason: 'unreadable',
      cause: 'failed',
      error: expect.stringContaining('nobody foresaw this'),
      address: location.href,
    });
  });
});

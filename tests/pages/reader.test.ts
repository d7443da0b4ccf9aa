// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import reader from '@/entrypoints/reader';
import * as pages from '@/utils/reading/read-page';

describe('the reader', () => {
  afterEach(() => vi.restoreAllMocks());

  it('gives back the reading of the page in which it runs, and where that was', () => {
    document.title = 'Baker';
    expect(reader.main()).toEqual({ kind: 'none', reason: expect.any(String), address: location.href });
  });

  it('says that it failed and keeps the error, whatever goes wrong', () => {
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

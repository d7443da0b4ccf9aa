import type { Posting } from '@/utils/outbox/posting';
import type { Format } from './format';

/** Few enough that a slice with all its text stays small in memory. */
const SLICE = 100;

/**
 * Writes postings to a file's content, slice by slice, so that ten thousand of them neither hold the page up nor stand
 * in one giant text. There is no password in any of it: none is kept with a posting.
 * @param board the board's name
 */
export async function exportPostings(
  postings: readonly Posting[],
  format: Format,
  board: string,
): Promise<Blob> {
  const { writerOf } = await import('./export-formats');
  const { type, start, slice, between, end } = writerOf(format, board);
  const parts: Blob[] = [];
  for (let at = 0; at < postings.length; at += SLICE) {
    // As a Blob the browser may keep it out of this page's memory.
    parts.push(new Blob([at > 0 ? between : '', await slice(postings.slice(at, at + SLICE))]));
  }
  return new Blob([start, ...parts, end], { type });
}

/** @returns the file's name. @param today ISO date, London */
export function fileName(format: Format, today: string): string {
  return `jobcourier-history-${today}.${format}`;
}

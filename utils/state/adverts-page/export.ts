import type { Posting } from '@/utils/outbox/posting';
import type { Format } from './export-formats';

const SLICE = 100;

/** Works in slices, to neither block the page nor build one giant string. Postings have no passwords. */
export async function exportPostings(
  postings: readonly Posting[],
  format: Format,
  board: string,
): Promise<Blob> {
  const { writerOf } = await import('./export-formats');
  const { type, start, slice, between, end } = writerOf(format, board);
  const parts: Blob[] = [];
  for (let at = 0; at < postings.length; at += SLICE) {
    // The browser may move a Blob out of memory.
    parts.push(new Blob([at > 0 ? between : '', await slice(postings.slice(at, at + SLICE))]));
  }
  return new Blob([start, ...parts, end], { type });
}

export function fileName(format: Format, today: string): string {
  return `jobcourier-history-${today}.${format}`;
}

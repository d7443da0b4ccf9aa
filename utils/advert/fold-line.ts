/** Ignores case and spacing. Stored keys are made with it: a change would hide earlier postings and choices. */
export function foldLine(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Lower case without accents: `Café` becomes `cafe`. */
export function foldAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

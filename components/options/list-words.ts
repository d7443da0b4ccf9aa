/** How many coreskills and specialisms, in words. */
export function sizeInWords(coreskills: number, specialisms: number): string {
  return `${plural(coreskills, 'coreskill')} and ${plural(specialisms, 'specialism')}`;
}

function plural(count: number, word: string): string {
  return `${count.toLocaleString('en-GB')} ${word}${count === 1 ? '' : 's'}`;
}

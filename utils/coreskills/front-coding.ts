/** Stands for a word that the phrase before begins with, too. */
const SAME = '^';

/** Writes sorted phrases so that words which the phrase before has in the same place take one sign each. */
export function writePhrases(phrases: readonly string[]): string {
  let last: string[] = [];
  const written = phrases.map((phrase) => {
    const words = phrase.split(' ');
    let same = 0;
    while (same < words.length - 1 && words[same] === last[same]) same += 1;
    last = words;
    return SAME.repeat(same) + words.slice(same).join(' ');
  });
  return written.join(';');
}

/** Reads what `writePhrases` wrote. */
export function readPhrases(written: readonly string[]): string[] {
  let last: string[] = [];
  return written.map((entry) => {
    const same = entry.lastIndexOf(SAME) + 1;
    last = [...last.slice(0, same), ...entry.slice(same).split(' ')];
    return last.join(' ');
  });
}

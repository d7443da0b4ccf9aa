export interface EditDistance {
  whole: number;
  /** Compared with the closest beginning of the word, which may be incomplete. */
  start: number;
}

/** Reused for each word: a keystroke compares some hundred words. */
const rows: [number[], number[], number[]] = [[], [], []];

/** Damerau–Levenshtein distance ("optimal string alignment") of typed text to a word and to its beginnings. */
export function editDistance(typed: string, word: string): EditDistance {
  let [before, last, own] = rows;
  const end = word.length;
  for (let at = 0; at <= end; at += 1) last[at] = at;
  for (let row = 1; row <= typed.length; row += 1) {
    own[0] = row;
    const letter = typed[row - 1];
    for (let at = 1; at <= end; at += 1) {
      const changed = (last[at - 1] ?? 0) + (letter === word[at - 1] ? 0 : 1);
      let least = Math.min((last[at] ?? 0) + 1, (own[at - 1] ?? 0) + 1, changed);
      if (row > 1 && at > 1 && letter === word[at - 2] && typed[row - 2] === word[at - 1])
        least = Math.min(least, (before[at - 2] ?? 0) + 1);
      own[at] = least;
    }
    [before, last, own] = [last, own, before];
  }
  return { whole: last[end] ?? 0, start: Math.min(...last.slice(0, end + 1)) };
}

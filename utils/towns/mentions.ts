import { type Town, townsNamed } from './find';
import { spellings } from './wording';

/** A town's name in a text. */
export interface Mention {
  name: string;
  towns: readonly Town[];
  before: string;
  after: string;
  /** The name is also a common word: "Reading", "Sale". */
  isWord: boolean;
}

const WORD = /[\p{L}\p{N}'’.&]+/gu;
const LONGEST_TEXT = 30_000;
/** Words of a name: "Stratford-upon-Avon", "Weston-super-Mare". */
const MOST_WORDS = 5;
const CONTEXT = 80;
const COMMON_WORDS = new Set(
  'ash,bank,bath,battle,beer,bow,box,bridge,bury,church,clay,cove,croft,dale,deal,diss,dollar,downside,eye,fleet,ford,forth,grain,grange,hale,ham,hill,holy island,hook,hope,hurst,law,lea,locking,march,mere,mold,moss,over,page,par,park,peel,pool,reading,rugby,rye,sale,sandwich,seal,send,settle,simpson,sound,stock,stone,street,temple,town,victoria,wall,ward,warden,ware,wash,wells,west end,wing,wool,wye'.split(
    ',',
  ),
);
/** May precede a place's name: other words make it a person's or a brand's ("Ann Stirling", "The Lincoln Works"). */
const MAY_PRECEDE =
  /^(?:a|an|and|at|around|across|based|both|by|central|city|council|county|district|east|for|former|from|greater|heart|historic|in|inner|its|join|live|location|mid|near|nhs|new|north|of|office|on|or|our|outer|royal|south|sunny|the|this|to|west|where|with|work|working|&)$/iu;
/** May follow one, beside lower case: "Leeds City Council". */
const MAY_FOLLOW =
  /^(?:abbey|academy|and|&|airport|area|arts|association|based|branch|bus|campus|care|castle|cathedral|centre|central|charity|church|city|club|college|community|council|county|depot|district|fc|festival|general|golf|green|harbour|head|health|high|homes|hospitals?|hotel|housing|hub|infirmary|libraries|library|local|metropolitan|museums?|nhs|north|nursing|office|park|partnership|primary|quay|residential|rfc|road|royal|rugby|school|science|site|south|east|west|sports|station|store|street|studio|team|teaching|theatre|town|trust|uk|uni|united|university|women|youth|zoo)$/iu;

/** "Based in Brixton London", without a comma. */
const IN_QUARTER = /\b(?:in|near) \p{Lu}\p{Ll}+ $/u;

/** Finds towns by their names in running text, longest names first. */
export function findMentions(text: string): readonly Mention[] {
  const bounded = text.slice(0, LONGEST_TEXT);
  const words = [...bounded.matchAll(WORD)].map(({ 0: word, index }) => ({ word, at: index }));
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapital(words[from]?.word)) continue;
    for (let count = Math.min(MOST_WORDS, words.length - from); count > 0; count -= 1) {
      const mention = mentionAt(bounded, words, from, count);
      if (!mention) continue;
      found.push(mention);
      from += count - 1;
      break;
    }
  }
  return found;
}

interface Word {
  word: string;
  at: number;
}

function mentionAt(text: string, words: readonly Word[], from: number, count: number): Mention | undefined {
  const [first, last] = [words[from], words[from + count - 1]];
  if (!first || !last || !isCapital(last.word)) return undefined;
  const name = text.slice(first.at, last.at + last.word.replace(/(?:['’]s)?\.?$/u, '').length);
  if (/[^\p{L}\p{N}'’. -]/u.test(name) || /\. ?\p{L}{4}|\p{L}{3}\. /u.test(name)) return undefined;
  const towns = spellings(name.toLowerCase())
    .map(townsNamed)
    .find((found) => found.length > 0);
  if (!towns) return undefined;
  const end = first.at + name.length;
  const [before, after] = [
    text.slice(Math.max(0, first.at - CONTEXT), first.at),
    text.slice(end, end + CONTEXT),
  ];
  if (isPartOfName(before, after, name) || isMonth(name, after)) return undefined;
  return { name, towns, before, after, isWord: COMMON_WORDS.has(name.toLowerCase()) };
}

/** "The school opens in March": the town is named with its county. */
function isMonth(name: string, after: string): boolean {
  return name === 'March' && !/^,? ?\(?(?:cambs|cambridgeshire|pe15)\b/iu.test(after);
}

function isPartOfName(before: string, after: string, name: string): boolean {
  const [, preceding = ''] = /(?:^|[^\p{L}'’.])([\p{L}'’]+\.?) $/u.exec(before) ?? [];
  // "Based in Perth Salary: £26,000": a label, and no part of the name.
  const [, following = ''] = /^ ([\p{L}&'’]+)(?![\p{L}\d:])/u.exec(after) ?? [];
  // A full stop begins a new sentence, except after "Dr." or an initial.
  const isName =
    isCapital(preceding) &&
    !MAY_PRECEDE.test(preceding) &&
    !(name === 'London' && IN_QUARTER.test(before)) &&
    (!preceding.endsWith('.') || preceding.length < 5);
  return (
    isName ||
    (isCapital(following) && !MAY_FOLLOW.test(following) && !/\bUniversity of $/u.test(before)) ||
    /^-\p{Lu}/u.test(after) ||
    /\p{L}-$/u.test(before)
  );
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

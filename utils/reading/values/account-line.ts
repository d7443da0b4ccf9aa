const LONGEST = 200;
const PARTS = /[^.!?|·•\n]+(?:[.!?](?!\s|$)[^.!?|·•\n]*)*[.!?]*/g;

const WHOM =
  /^(?:welcome back(?! to\b|ers?\b)|(?:you(?:['’]| a)re )?(?:currently |now )?(?:signed|logged)[ -]in(?: as| with| to your)?\b|(?:log(?:ged)?|sign(?:ed)?)[ -]?(?:out|off)(?: of (?:your|my) (?:account|profile))?\W*(?:\([^)]*\)|\S+@\S+)?\W*$|not you\?|my (?:account|profile|applications?|saved jobs|job alerts|dashboard|details|settings)\W*$|last (?:log-?in|signed in|logged in)\b)/;
const NUMBER =
  /^(?:your )?(?:staff|employee|payroll|personnel|candidate|applicant|user|member(?:ship)?) (?:number|no\.?|id|ref(?:erence)?)\W{0,3}[a-z]{0,4}-?\d{3,}/;
/** Case-sensitive: "Welcome, Jane Doe (jane@crumb.example)". */
const GREETING =
  /^(?:(?:Hi|Hello|Hey),? |Welcome, |Good (?:morning|afternoon|evening),? )(?!(?:All|Everyone|Team|There|World|Future|We|I|This|Our)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}\W*(?:\([^)]{0,100}\)|[^\s@]+@\S+)?\W*$/;

/** A cheap test: every such line contains one of these. */
const HINT =
  /welcome|hello|\bhi\b|hey|good |signed|logged|log|sign|not you|my |last |number|\bno\b|\bid\b|ref/;

/** Finds messages to the signed-in visitor. @returns start and end of each, in order */
export function findAccountLines(text: string): readonly (readonly [start: number, end: number])[] {
  if (!HINT.test(text.toLowerCase())) return [];
  const spans: [number, number][] = [];
  for (const { 0: part, index } of text.matchAll(PARTS)) {
    if (isAccountLine(part)) spans.push([index, index + part.length]);
  }
  return spans;
}

export function isAccountLine(line: string): boolean {
  const words = line.replace(/\s+/g, ' ').trim();
  if (words.length < 5 || words.length > LONGEST) return false;
  const lower = words.toLowerCase();
  return WHOM.test(lower) || NUMBER.test(lower) || GREETING.test(words);
}

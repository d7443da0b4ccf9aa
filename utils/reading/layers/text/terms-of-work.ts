import type { Block } from '../../outline/types';

/** Most adverts have each of these, and few other pages have several. */
const TERMS_OF_WORK = [
  /\b(?:successful|ideal|suitable|right) (?:applicant|candidate|person)/,
  /\b(?:applicants?|candidates?) (?:should|must|will|with|are|who)\b/,
  /\bpost-? ?holder\b/,
  /\bper annum\b|\bp\.?a\.?(?:\s|$)|\ban hour\b|\bper hour\b|\bp\/?h\b|\bpro rata\b|\bsalar(?:y|ies)\b|\bwages?\b|\brates? of pay\b|£ ?\d[\d.,k]* (?:a|per) (?:week|day|shift|year|month)\b|\bpaid by the\b/,
  /\b\d[\d.]* ?(?:hours|hrs|hour week)\b|\bhours (?:to suit|per|a)\b|\b(?:days|evenings|nights|mornings|shifts) (?:per|a) week\b|\b(?:full|part)[ -]time\b|\b(?:shifts?|rota)\b/,
  /\bfixed[ -]term\b|\bpermanent\b|\bmaternity cover\b|\btemporary\b|\bseasonal\b|\bzero hours\b/,
  /\bclosing date\b|\b(?:application )?deadline\b|\bapplications? (?:close|by|should|must)\b|\bapply by\b|\bto arrive (?:by|not later)\b/,
  /\binterviews? (?:will|are|date)|\bshort-?listed\b/,
  /\breport(?:s|ing)? to (?:the|our|a)\b|\bresponsible (?:for|to)\b|\b(?:your|the|main) duties\b|\bduties (?:are|include|may include|will)\b/,
  /\b(?:cv|curriculum vitae|covering letter|cover letter|application form|(?:job|recruitment|application) packs?|referees|references)\b/,
  /\b(?:vacancy|we (?:are|['’]re) (?:currently |now |always )?(?:looking|recruiting|hiring|seeking)|we (?:need|require|seek) |we have an? (?:place|opening|job)\b|wish(?:es)? to (?:appoint|recruit|employ)|requires? an? |is (?:looking|seeking|recruiting)|wanted\b|(?:extra|another|more) pairs? of hands\b|(?:position|post) (?:has|is))/,
  /\bto apply\b|\bapply (?:in writing|to|with|by|now|here|online|via|for)\b|\bapplications?,? (?:in writing|to)\b|\binterested\b|\b(?:please|just) (?:call|ring|text|phone|send|write|e-?mail|bring|contact)\b|\b(?:photo(?:graph)?s|examples|samples) of your work\b/,
  /\b(?:experience(?:d)?\b|qualified|qualifications?|driving licen[cs]e|level [234]\b)/,
  /\b(?:dbs|disclosure scotland|pvg|pension|annual leave|days['’]? holiday|holidays?\b|paid training|training (?:given|provided|will be)|uniform|live[ -]in|accommodation)\b/,
];
const LONGEST_READ = 20_000;

/** @returns how many kinds of such terms the blocks speak of */
export function countTermsOfWork(blocks: readonly Block[]): number {
  const whole = blocks
    .map(({ lower }) => lower)
    .join('\n')
    .slice(0, LONGEST_READ);
  return TERMS_OF_WORK.filter((term) => term.test(whole)).length;
}

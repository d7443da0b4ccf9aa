import { sentenceAt } from '../../quote';
import { isAboutSending, isForOtherPurpose } from '../text/contact-purpose';

const BY = '(?:by|before|(?:no|not) later than)(?= [^.]{0,30}\\d)';
const UNTIL = '(?:(?:up )?(?:un)?till?|up to)\\b';
/** What is sent in, or the job itself. */
const PAPERS = '(?:applications?|cvs?|letters?|(?:application )?forms?|entries|expressions of interest)';
const ADVERT = '(?:vacancy|advert(?:isement)?|posting|listing|recruitment)';

/** Words that say until when one can apply. The date is in their sentence. */
const CUES = new RegExp(
  `\\b(?:${[
    'closing date',
    'clos(?:es|ing)(?: on| at| for applications)?',
    'deadline',
    '(?<=\\b20\\d\\d )for applications',
    'apply (?:by|before|(?:un)?till?|up to)',
    'applications? (?:close|by|before|must be (?:received|submitted)|should be (?:received|submitted))',
    '(?:applications?|vacancy|advert) (?:is |are |will be )?(?:open|live)',
    'application (?:window|period)',
    '(?:up to|until) and including',
    "(?:shall|will|['’]ll) close (?:this|the|when|on|applications)",
    '(?:post|position|role|job) (?:(?:shall|will) )?closes? (?:on|at)',
    `${ADVERT} (?:(?:shall|will) )?(?:close|shut|end)s? (?:on|at)`,
    `${PAPERS} (?:will )?(?:close|stop|shut|end)s? (?:on|at)`,
    `(?:considered|accepted|run|open|live|invited) ${UNTIL}`,
    `(?:last|final|latest) (?:day|date|time) (?:to (?:apply|send|submit|write|get|return|reply)|(?:for|of) (?:the |your )?(?:applying|receipt|receiving|submi\\w+|return\\w*|${PAPERS}))`,
    // The shop may close for a day.
    `(?<=\\b(?:apply|${PAPERS})\\b[^;]{0,100}[.;,] (?:and )?)we (?:(?:will|shall) )?close (?:on|at)\\b(?![^.;]{0,80}\\b(?:re-?open|back|christmas|new year))`,
    '(?:have|need|receive|get|want|like) (?:it|them|these|everything|(?:your|the) \\w+|your(?: \\w+){2,5})(?: in| here| back)? (?:by|before)(?= [^.]{0,30}\\d)',
    '(?:last|final|latest) (?:day|date) is',
    '(?:upload|send|submit|hand in)\\w* (?:your |the |an? )?(?:cvs?|applications?|forms?)[^.;]{0,30} (?:un)?till?(?= [^.]{0,30}\\d)',
    '(?<!\\b(?:start|begin|commenc|post|available|appoint|complet)[^.]{0,30})(?:no|not) later than(?= [^.]{0,30}\\d)',
    `${ADVERT} ends`,
    '(?:do|complete|fill)\\w* (?:it|this|so|them|the (?:\\w+ )?form)\\b[^.]{0,25}\\b(?:by|before)(?= [^.]{0,30}\\d)',
    `(?:forms?|they|these|it|(?:your|all) \\w+) (?:(?:to|should|must|needs? to|will need to) )?(?:be )?(?:back|in|here|returned|received|with us)\\b[^.]{0,40}\\b(?:by|before)(?= [^.]{0,30}\\d)`,
    `(?:submit|send|sent|return|get in touch|write to|email|e-mail|contact|appl(?:y|ication)|cvs?|letter(?! of\\b)|note(?= to\\b)|form|reach(?! (?:level|grade|age|stage|a|an|your|their|full)\\b)|arrive|be with us|expressions?)\\w*,? (?:[^.]|\\.(?=\\S)){0,220}\\b${BY}`,
    // "We stop taking letters on", "we read everything until", "you have until … to apply".
    `(?:stop|finish)\\w* (?:taking|accepting|reading|considering|receiving|looking at) (?:\\w+ ){0,4}${PAPERS}`,
    `(?:read|reading|consider\\w*|look(?:ing)? at|review\\w*|tak(?:e|ing)|accept\\w*|receiv\\w*|welcom\\w*) (?:everything|(?:\\w+ ){0,4}${PAPERS})[^.;]{0,20} ${UNTIL}`,
    `${PAPERS}\\b(?:[^.]|\\.(?=\\S)){0,160}\\bto be (?:in|here|back|with us) (?:by|before)(?= [^.]{0,30}\\d)`,
    'you have (?:un)?till? (?=[^.;]{4,30}\\bto (?:apply|send|submit|get|let|write|complete|tell|return|e-?mail))',
    `(?:hear|heard) from you[^.;]{0,30} ${BY}`,
    `(?:let (?:us|me|\\w+(?= know)) (?:know|have)|tell (?:us|me))\\b(?:[^.;]|\\.(?=\\S)){0,90} ${BY}`,
    `(?:use|press|click|tap)(?: on)? the (?:\\w+ ){0,2}button\\b[^.;]{0,30} ${BY}`,
    `(?<=\\b${PAPERS}\\b[^.]{0,80})(?:stop|finish)\\w* (?:taking|accepting|reading) (?:them|any)\\b`,
    `(?:please reply|replies)\\b[^.;]{0,50} ${BY}`,
    `(?:get|bring|hand|drop)\\w* (?:in )?(?:yours\\b|it\\b|(?:it |your |the |an? )?${PAPERS})[^.;]{0,50} ${BY}`,
    // Unless what comes later is read later.
    `(?:${PAPERS}|anything|nothing) (?:which |that )?(?:is |are )?(?:received|arriving|sent|submitted|made) after(?![^.;]{4,50}\\b(?:will|shall|may) (?:still |then )?be (?:responded|replied|answered|dealt|read|looked|reviewed|processed|kept|held)\\b)`,
    `(?:${ADVERT}|it(?=[^.;]{3,16} down\\b)) (?:comes|will come|goes|is taken|will be taken|is removed|will be removed) (?!live\\b|on\\b|out\\b|up\\b)(?:down|off|from)?`,
    // "It may close early, otherwise it shuts on".
    'otherwise (?:it|we)(?<=\\b(?:earlier|early|sooner)\\b[^.]{0,60}) (?:will )?(?:close|shut|end|come|stay)s?\\b(?=[^.;]{0,30}\\d)',
    'appl(?:y|ications?)\\b[^;]{0,120} (?:un)?till?(?= [^.;]{4,30} at the latest\\b)',
    'applications?\\s?[:–-](?=\\s(?:[a-z]{3,9}day,? )?\\d)',
  ].join('|')})`,
  'g',
);

/** The shop closes for Christmas. */
const PREMISES =
  /\b(?:offices?|shops?|stores?|bakery|kitchen|schools?|nursery|college|university|campus|site|centre|hotel|restaurant|caf[eé]|library|museum|building|factory|surgery|practice|switchboard|pool|park|farm|church|we)(?: (?:will|is|are))?(?: be)? $/;
/** The employer answers by a day. */
const ANSWERING =
  /\b(?:(?:we|i|they|panel|committee|council|team|governors)(?:['’]ll| (?:will|shall|aim to|hope to|expect to|plan to|intend to|try to))(?: (?:be|also|then|only))?|will (?:also |then )?be|hope to|expect to|you(?:['’]ll| will)(?: also)?) $/;
const TO_APPLICANTS =
  /^(?:contact|write to|e-?mail|send|get in touch with|reach) (?:you\b|everyone|everybody|all\b[^.;]{0,12}(?:applicants|candidates)|(?:short-?listed|successful|unsuccessful)\b)/;

/** When the job begins: "We would like you to be with us by". */
const BEGINNING = /\b(?:you|some(?:one|body))\b[^.;,]{0,25} $/;
/** When the employer would like somebody in the job: "We read them as they come, and hope to have someone here by". */
const HAVING_SOMEBODY = /\b(?:have|find|appoint)(?:ing)? (?:some(?:one|body)|the right person)\b/;

/** "Contact Una by 4 December to book a place". */
const CONTACT = /^(?:submit|sen[dt]|return|get in touch|write to|e-?mail|contact|reach|appl)/;
/** Questions that the applicant answers, a site that is opened, an interview. */
const OF_APPLICANT =
  /\banswer\w*\b[^.;]{0,40}\bquestions?\b|\bvisit (?:www|https?:|\S+ (?:\w+ )?(?:web)?(?:site|page))|\barrange (?:an? |your )?(?:\w+ )?interview/g;
/** What only some applicants send, later. */
const OTHER_PAPERS =
  /^(?:submit|send|return)\w* (?:[a-z]+ ){0,2}(?:proof|evidence|certificates?|lesson plans?|references|reports?|invoices?)\b/;
/** "To apply you must have passed your test before". */
const CONDITION =
  /\byou (?:must|should|need to|will need to) (?:already )?(?:(?:have|be|hold)\b)(?! (?:applied|sent|submitted|returned|completed|e-?mailed|your|an application|received|with us))/;
const FOR_CHOSEN = /\b(?:short-?listed|successful|selected|chosen) (?:candidates|applicants)\b[^.;]*$/;

/** @param lower lower case @returns where each such cue begins and ends */
export function closingCuesIn(lower: string): readonly { start: number; end: number }[] {
  return [...lower.matchAll(CUES)]
    .filter(
      ({ 0: cue, index }) =>
        !isUnrelatedCue(cue, lower.slice(Math.max(0, index - 40), index)) &&
        !isContactForOther(cue, lower, index),
    )
    .map(({ 0: cue, index }) => ({ start: index, end: index + cue.length }));
}

function isUnrelatedCue(cue: string, before: string): boolean {
  if (cue.startsWith('clos')) return PREMISES.test(before);
  if (/^(?:read|consider|look|review|tak|accept|receiv|welcom|stop|finish)/.test(cue)) return false;
  if (cue.startsWith('deadline') && /\bno (?:[a-z]+ )?$/.test(before)) return true;
  if (cue.startsWith('be with us') && BEGINNING.test(before)) return true;
  return TO_APPLICANTS.test(cue) || HAVING_SOMEBODY.test(cue) || ANSWERING.test(before);
}

/** Writing to the employer for something else than applying. */
function isContactForOther(cue: string, lower: string, at: number): boolean {
  if (!CONTACT.test(cue)) return false;
  if (CONDITION.test(cue) || FOR_CHOSEN.test(lower.slice(Math.max(0, at - 80), at))) return true;
  const sentence = sentenceAt(lower, at).replace(OF_APPLICANT, ' ');
  if (isAboutSending(sentence)) return false;
  return OTHER_PAPERS.test(cue) || isForOtherPurpose(sentence);
}

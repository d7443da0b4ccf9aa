import { isHeading } from '../../lexicon/section-headings';
import type { Block } from '../../outline/types';
import { anyOf } from '../../values/any-of';
import { includesAny } from '../../values/phrases';

/** What an e-mail address or phone number is given for, by the words around it. */

const ABOUT_ASKING =
  /\b(?:informal\w*|discuss\w*|enquir\w+|inquir\w+|questions?|quer(?:y|ies)|(?:further|more) (?:information|details)|find out more|hear more|visits?|tours?|(?:to|like to) talk|arrange|to book|open (?:days?|evenings?|mornings?))\b|\byou(?: (?:would )?|['’]d )(?:want|like|need) to know\b|\b(?:see|look (?:a)?round|meet|ask)\b.{0,40}\bfirst\b/;
const ABOUT_SENDING =
  /\bappl(?:y|ications?)\b|\b(?:send|submit|forward|return)\w*\b.{0,60}\b(?:cvs?|r[eé]sume?|letter|application|forms?|portfolio|details|lines)\b|\byour cv\b|\bsend (?:it|them|these|this|both)\b/;
/** Not “applying” or “submit”, as beside a link: “have a chat with Una before applying”, “you will submit reports”. */
export const ABOUT_APPLYING = /\bappl(?:y|ications?)\b|\bcvs?\b|\br[eé]sume?\b|\bexpressions? of interest\b/;
/** Who gives the form may not be who takes it back. */
export const GIVES_FORM =
  /\b(?:packs?|forms?|particulars|(?:job|role) descriptions?)\b[^.;]{0,60}\b(?:had|obtained|available|requested|collected|got) (?:from|by|on)\b|\b(?:for|request) (?:an?|the|your) (?:application )?(?:pack|form)\b/;

/** "Press Apply, or ring our bakery desk". */
const OR_ASK =
  /\b(?:apply|cvs?|interested)\b[^.;\d@]{0,60}\bor (?:ring|call|phone|telephone|e-?mail|contact|speak to|talk to) (?:us|me|our|your|the)\b[^\d@]*$/;
const CONSULTANT = /^(?:meet |contact )?(?:your|the|our) (?:[a-z]+ ){0,2}(?:consultant|recruiter)$/;
const CARD_LINES = 4;

/** @returns tells the lines below "Your consultant", where the advert says that one may ring or write instead */
export function consultantLines(blocks: readonly Block[]): (at: number) => boolean {
  const mayAsk = blocks.some(({ lower }) => lower.includes(' or ') && OR_ASK.test(lower));
  return (at) => {
    const heading = mayAsk ? blocks.slice(Math.max(0, at - CARD_LINES), at).findLast(isHeading) : undefined;
    return heading !== undefined && CONSULTANT.test(heading.lower);
  };
}

/** Asking, though the sentence speaks of applying. */
const ASKING_FIRST =
  /\bnot (?:quite |yet )?ready\b|\bif (?:anything|something)(?: is|['’]s) (?:unclear|not clear)\b|\b(?:unsure|not sure) (?:whether|if|about)\b|^before (?:you )?apply(?:ing)?\b(?!.*\b(?:cvs?|send)\b)|\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)) (?:about|on|regarding|concerning|with) (?:the \w+ (?:or|and) )?(?:the |your |this |how to )?(?:appl\w+|recruitment)\b/;
/** Where others write about an applicant. */
const TO_REFEREES = /\breferees\b.{0,80}\b(?:asked|should)\b/;
/** Beside another way to apply. */
const OR_CHAT =
  /\bor (?:ring|call|phone|telephone|e-?mail|contact|speak to|write to)\b.{0,90}\bfor an? (?:[\w-]+ ){0,2}(?:chat|talk|conversation|discussion|(?<=paper )(?:copy|form))\b/;
/** For people who cannot use the usual way. */
const OTHER_WAY =
  /\b(?:due to|because of|where|if you have) (?:an? |your )?disabilit|\baccess (?:issues|needs|requirements)\b|\badjustments?\b|\bpaper (?:application )?(?:forms?|cop(?:y|ies)|versions?)\b|\b(?:unable to|can(?:no|['’])t|can ?not) (?:apply|use|complete)\b.{0,20}\b(?:online|on-line|form|website|portal)\b/;
const HELP =
  /\b(?:large print|braille|easy read|(?:another|other|alternative|different|accessible) formats?|technical (?:help|support|problems?|difficult\w*|issues?))\b|\b(?:contact|from|call|ring|phone|e-?mail) (?:the |our )?(?:\w+ )?support\b|\b(?:any|have|having) (?:problems?|difficult(?:y|ies)|trouble)\b|\b(?:trouble|problems?|difficult(?:y|ies)) (?:with|in|applying|using|accessing|completing)\b|\b(?:for|need|want|require|any) (?:[a-z]+ )?(?:help|assistance|support)(?= (?:with|to|in|using|applying|completing|please|contact|call|ring|phone|e-?mail)\b| *(?:[.,;:?]|$))/;
/** "She cannot take applications by e-mail", "we only take applications through the button". */
const TAKES_NONE = anyOf([
  // "We do not take applications."
  /\b(?:can(?:no|['’])t|can ?not|does not|do(?:es)?n['’]t|do not) (?:take|accept|receive|process) (?:any )?applications?(?=\.|$)/,
  // "She cannot take applications by e-mail"
  /\b(?:can(?:no|['’])t|can ?not|unable to|do not|don['’]t|will not|won['’]t)\b.{0,30}\b(?:take|accept|consider|receive|process)\b.{0,30}\bapplications?\b.{0,40}\b(?:e-?mail|address|this way)\b/,
  // "Applications to this address will not be read"
  /\bapplications?\b.{0,50}\b(?:e-?mail|(?:this|that) (?:address|way|inbox|mailbox))\b.{0,40}\b(?:can(?:no|['’])t|can ?not|will not|won['’]t|not)\b.{0,15}\b(?:consider|accept|read|taken|process)/,
  // "We only take applications through the button"
  /\bonly (?:take|accept|consider|receive|process)\b.{0,20}\bapplications?\b.{0,30}\b(?:via|through|using|with)\b.{0,30}\b(?:button|link|website|site|portal|system|page|platform)\b/,
]);
/** "Agencies please contact", but not "No agencies, please contact Una". */
const TO_AGENCIES =
  /(?<!\b(?:no|not) (?:\w+ )?)\bagencies,? (?:(?:please|should|must|can|may),? )*(?:contact|e-?mail|call|ring|write)\b/;
const EXCEPT = /\b(?:other|not sent|later?|after|agenc\w+|without|incomplete|unless)\b/;
const NOT_TO_SEND =
  /\b(?:do not|don['’]t|never) (?:send|e-?mail) (?:him|her|them|me|us) (?:(?:your|an?|any|the) )?(?:cvs?|applications?|forms?)\b|\b(?:do not|don['’]t|never) (?:send|e-?mail|submit)\b.{0,40}\b(?:cvs?|applications?|forms?)\b[^.;,]{0,20}\b(?:to|there|here)\b|\bno (?:cvs?|applications?|forms?) (?:to this|to that|there|here)\b|\bnot (?:be used |to be used )?for (?:cvs?|applications?|applying)\b/;

/** @param lower words beside an address, in lower case */
export function isAboutSending(lower: string): boolean {
  return ABOUT_SENDING.test(lower);
}

/** @returns whether words beside an address speak of sending or asking, or to agencies @param lower in lower case */
export function saysPurpose(lower: string): boolean {
  return [ABOUT_APPLYING, ABOUT_SENDING, ABOUT_ASKING, TO_AGENCIES].some((purpose) => purpose.test(lower));
}

const RIGHTS = [
  'privacy',
  'cookie',
  'how we use',
  'data protection',
  'dataprotection',
  'your data',
  'equal opportunit',
  'adjustments',
  'accessib',
];
/** It is sent with the application. */
const EQUALITY_FORM =
  /\bequal(?:ity|ities| opportunit\w+)(?: (?:and|&) diversity)?(?: monitoring)? (?:forms?|surveys?|questionnaires?)\b/g;

/**
 * Whether a contact is for questions of privacy or access. A sentence that speaks of applying counts alone, any other
 * with its paragraph.
 * @param sentence,paragraph in lower case, without the job's name
 */
export function isAboutRights(sentence: string, paragraph: string): boolean {
  const words = ABOUT_SENDING.test(sentence) ? sentence : `${sentence} ${paragraph}`;
  return includesAny(words.replace(EQUALITY_FORM, ' '), RIGHTS);
}

/** "Data Protection Officer", "Support Worker" say nothing of what a contact is for. @returns the words in lower case */
export function withoutJob(words: string, job: string): string {
  return job ? words.toLowerCase().replaceAll(job.toLowerCase(), ' ') : words.toLowerCase();
}

/**
 * @param sentence in lower case, with the address or number
 * @param after what follows it, in lower case
 * @returns whether the contact is for questions, help or other formats, or takes no applications
 */
export function isForOtherPurpose(sentence: string, after = ''): boolean {
  const isSending = ABOUT_SENDING.test(sentence);
  if (!isSending && [ABOUT_ASKING, TO_REFEREES].some((purpose) => purpose.test(sentence))) return true;
  if (
    [ASKING_FIRST, OR_CHAT, OTHER_WAY, HELP, NOT_TO_SEND, TO_AGENCIES].some((purpose) =>
      purpose.test(sentence),
    )
  )
    return true;
  return refuses(sentence) || (!isSending && refuses(after));
}

/** Without "or ring 01632 960741 for a chat", which says nothing of the way before it. @param sentence in lower case */
export function withoutChat(sentence: string): string {
  return sentence.replace(OR_CHAT, (chat) =>
    /@|^or (?:e-?mail|contact|speak|write)/.test(chat) ? chat : '',
  );
}

function refuses(words: string): boolean {
  return TAKES_NONE.test(words) && !EXCEPT.test(words);
}

import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Block } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import type { LocatedValue } from '../../quote';
import { anyOf } from '../../values/any-of';
import { findPhone, PHONE } from '../../values/phone';
import { includesAny } from '../../values/phrases';
import { isFactOfJob, OF_CUSTOMERS } from './application-email';
import { clauseAt, clausesIn, linesWithLinks, type TextSpan, writtenEmails } from './contact-clauses';
import { consultantLines, GIVES_FORM, isForOtherPurpose, withoutChat, withoutJob } from './contact-purpose';

const HINTS = [
  'call',
  'ring',
  'phone',
  'tel',
  'text',
  'whatsapp',
  'contact',
  'speak',
  ' bell',
  'c.v',
  'cv',
  'applications to',
  'apply to',
];
const BY_PHONE = anyOf([
  /^or (?:call|ring|phone|telephone|text|whatsapp)\b/,
  // "Apply to Una on 01632 960123"
  /\bapply to\b.{0,160}\bon (?=\(?[+0][\d ()]{8})/,
  /\b(?:call|ring|phone|telephone|text|whatsapp)\b.{0,60}\bto apply\b/,
  // "To apply, ring", "interested? text"
  /\b(?:to apply|apply (?:by|now|in person|in writing)|applications?|interested\?|if (?:you are|you['’]re) interested|recruitment (?:line|team|hotline))\b.{0,80}\b(?:call|ring|phone|telephone|tel|text|whatsapp|contact|on)\b/,
  /\b(?:call|ring|text|whatsapp)\b.{0,60}\brecruitment line\b/,
  // "Your CV, or ring"
  /\b(?:cv|portfolio|references) or (?:call|ring|phone|text|whatsapp)\b/,
  // "Send your CV to Una, or ring"
  /\b(?:apply to|cvs? to|to be considered|send (?:us )?(?:your |an? )?c\.?v\.?)\b.{0,160}\b(?:call|ring|phone|telephone|tel|text|whatsapp)\b/,
  // "Ring us or write", "call Una or una@…"
  /\b(?:call|ring|phone|telephone|text|whatsapp|speak to|chat with)\b.{0,60},? or (?:(?:pop|send|drop|e-?mail|come|write|apply|click|press|tap|use (?:the|our|this) \w+(?=[.!;]|$| below| above))\b|\S+@)/,
  // "E-mail Una or ring"
  /\b(?:write|e-?mail) .{2,120}\bor (?:call|ring|phone|telephone|text)\b/,
  /\bgive .{2,30} a (?:ring|call|bell|shout)\b/,
  // An address and a number
  /\bapplications? to:? \S+@\S+ (?:or )?[\d+(]/,
  /\bapply button\b[^.;]{0,20}\bor contact\b(?!.*\bquestions?\b)/,
]);
/** "Send your CV to:", with the number on a line below. */
const SEND = /\b(?:send|forward)\b.{0,30}\bc\.?v\.?s?\b.{0,30}(?:to|at)?:?$|\bapply to:?$/;
const EACH_PHONE = new RegExp(PHONE.source, 'g');
const NEAR = 2;
const LONGEST_CONTACT = 90;
/** The board has no field for that, so who may be rung is the way. */
const BY_POST = /\bin writing\b|\bby (?:post|letter)\b|\baddress (?:above|below)\b/;

/** "Agencies, do not call 01632 960123." */
const NOT_TO_CALL =
  /\b(?:do not|don['’]t|never|not to) (?:call|ring|phone|telephone|text|whatsapp|contact)\b(?![^.;]{0,60}\b(?:before|after|between|until)\b)[^.;]{0,40}\d{3}/;

/** A sentence: "Phone 01632 960123" alone is the site's own line. */
const CALL =
  /^(?=[^a-z]*[a-z]+(?:[^a-z]+[a-z]+){3}).*\b(?:call|ring|phone|telephone|text|whatsapp|bell|shout)\b.{0,60}\d/;

/**
 * @param hasLink whether there is a link or button to apply
 * @param hasEmail whether one applies by e-mail; without both, a sentence need not speak of applying
 * @param job the advert's title
 * @returns undefined if the page gives several
 */
export function findApplicationPhone(
  blocks: readonly Block[],
  hasLink: boolean,
  hasEmail: boolean,
  job: string,
): LocatedValue | undefined {
  const isOnlyWay = !hasLink && !hasEmail;
  const isConsultants = consultantLines(blocks);
  const stated: LocatedValue[] = [];
  const callSentences: LocatedValue[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!/\d{3}/.test(block.lower) || isInZone(block.zone, NON_ADVERT_ZONES)) continue;
    const isBelow =
      block.text.length <= LONGEST_CONTACT &&
      blocks.slice(Math.max(0, at - NEAR), at).some(({ lower }) => SEND.test(lower));
    const isRow = !hasLink && isFactOfJob(blocks, at, 'phone');
    const isNamedDesk = isConsultants(at);
    if (!isBelow && !isRow && !isNamedDesk && !includesAny(block.lower, HINTS)) continue;
    const numbers = numbersByClause(block).filter(({ phrase }) => {
      const sentence = withoutJob(phrase, job);
      const isByPost = isOnlyWay && BY_POST.test(sentence);
      // A number that only supplies the form is not a way to apply.
      const isForForm = !isOnlyWay && GIVES_FORM.test(sentence);
      if (isForForm || OF_CUSTOMERS.test(sentence) || NOT_TO_CALL.test(sentence)) return false;
      return !isForOtherPurpose(isByPost ? withoutChat(sentence) : sentence);
    });
    const [first] = numbers;
    const own = isBelow || isRow || isNamedDesk ? first : numbers.find(isByPhone);
    if (own) stated.push(own);
    const call =
      isOnlyWay && !own ? numbers.find(({ phrase }) => CALL.test(withoutJob(phrase, job))) : undefined;
    if (call) callSentences.push(call);
  }
  const found = [...stated, ...callSentences];
  // One number may be written with other spaces.
  const numbers = new Set(found.map(({ value }) => value.replace(/\D/g, '')));
  return numbers.size === 1 ? found[0] : undefined;
}

interface StatedNumber extends LocatedValue {
  /** The clause with the number. */
  phrase: string;
  /** What stands before it. */
  before: string;
}

function numbersByClause(block: Block): readonly StatedNumber[] {
  const { text } = linesWithLinks(block);
  const numbers = [...text.matchAll(EACH_PHONE)].map(
    ({ 0: number, index }): TextSpan => [index, index + number.length],
  );
  // What follows an address may say what the number is for.
  const emails = writtenEmails(text).filter(([at]) => at < (numbers.at(-1)?.[0] ?? 0));
  const clauses = clausesIn(
    text,
    [...emails, ...numbers].sort(([one], [other]) => one - other),
  );
  return clauses.flatMap(([start], at) => {
    const phrase = clauseAt(text, clauses, start);
    const value = findPhone(phrase);
    const [from] = clauses[at - 1] ?? [];
    const before = from === undefined ? '' : clauseAt(text, clauses, from);
    return value ? [{ value, blocks: [block], phrase, before }] : [];
  });
}

/** "CVs to Una. Tel: 01632 960741": the sentence before it may say what it is for. */
function isByPhone({ phrase, before }: StatedNumber): boolean {
  const own = phrase.toLowerCase();
  if (BY_PHONE.test(own)) return true;
  const match = BY_PHONE.exec(`${before.toLowerCase()} ${own}`);
  return match !== null && match.index + match[0].length > before.length + 1;
}

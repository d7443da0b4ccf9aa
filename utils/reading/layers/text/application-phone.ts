import { NON_ADVERT_ZONES } from '../../lexicon/zone-kinds';
import type { Outline } from '../../outline/types';
import { isInZone } from '../../outline/zones';
import { type LocatedValue, sentenceAt } from '../../quote';
import { findPhone } from '../../values/phone';
import { includesAny } from '../../values/phrases';
import { isFactOfJob } from './application-email';
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
];
const BY_PHONE =
  /^or (?:call|ring|phone|telephone|text|whatsapp)\b|\b(?:call|ring|phone|telephone|text|whatsapp)\b.{0,60}\bto apply\b|\b(?:to apply|apply (?:by|now|in person|in writing)|applications?|interested\?|if (?:you are|you['’]re) interested|recruitment (?:line|team|hotline))\b.{0,80}\b(?:call|ring|phone|telephone|tel|text|whatsapp|contact|on)\b|\b(?:call|ring|text|whatsapp)\b.{0,60}\brecruitment line\b|\b(?:cv|portfolio|references) or (?:call|ring|phone|text|whatsapp)\b|\b(?:apply to|cvs? to|to be considered|send (?:your |us your )?c\.?v\.?)\b.{0,160}\b(?:call|ring|phone|telephone|tel|text|whatsapp)\b|\b(?:call|ring|phone|telephone|text|whatsapp|speak to|chat with)\b.{0,60},? or (?:(?:pop|send|drop|e-?mail|come|write|apply|click|press|tap|use (?:the|our|this) \w+(?=[.!;]|$| below| above))\b|\S+@)|\b(?:write|e-?mail) .{2,120}\bor (?:call|ring|phone|telephone|text)\b|\bgive .{2,30} a (?:ring|call|bell|shout)\b|\bapplications? to:? \S+@\S+ (?:or )?[\d+(]|\bapply button\b[^.;]{0,20}\bor contact\b(?!.*\bquestions?\b)/;
/** "Send your CV to:", with the number on a line below. */
const SEND = /\b(?:send|forward)\b.{0,30}\bc\.?v\.?s?\b.{0,30}(?:to|at)?:?$|\bapply to:?$/;
const NEAR = 2;
const LONGEST_CONTACT = 90;
/** The board has no field for that, so who may be rung is the way. */
const BY_POST = /\bin writing\b|\bby (?:post|letter)\b|\baddress (?:above|below)\b/;

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
  outline: Outline,
  hasLink: boolean,
  hasEmail: boolean,
  job: string,
): LocatedValue | undefined {
  const isOnlyWay = !hasLink && !hasEmail;
  const isConsultants = consultantLines(outline.blocks);
  const stated: LocatedValue[] = [];
  const callSentences: LocatedValue[] = [];
  for (const [at, block] of outline.blocks.entries()) {
    if (!/\d{3}/.test(block.lower) || isInZone(block.zone, NON_ADVERT_ZONES)) continue;
    const isBelow =
      block.text.length <= LONGEST_CONTACT &&
      outline.blocks.slice(Math.max(0, at - NEAR), at).some(({ lower }) => SEND.test(lower));
    const isRow = !hasLink && isFactOfJob(outline.blocks, at, 'phone');
    const isNamedDesk = isConsultants(at);
    if (!isBelow && !isRow && !isNamedDesk && !includesAny(block.lower, HINTS)) continue;
    const value = findPhone(block.text);
    if (!value) continue;
    const words = sentenceAt(block.text, block.text.indexOf(value));
    const sentence = withoutJob(words, job);
    const isByPost = isOnlyWay && BY_POST.test(sentence);
    const isStated = isBelow || isRow || isNamedDesk || BY_PHONE.test(block.lower);
    const isOffered = isStated || (isOnlyWay && CALL.test(sentence));
    // A number that only supplies the form is not a way to apply.
    const isForForm = !isOnlyWay && GIVES_FORM.test(sentence);
    if (isOffered && !isForOtherPurpose(isByPost ? withoutChat(sentence) : sentence) && !isForForm)
      (isStated ? stated : callSentences).push({ value, blocks: [block], phrase: words });
  }
  const found = [...stated, ...callSentences];
  // One number may be written with other spaces.
  const numbers = new Set(found.map(({ value }) => value.replace(/\D/g, '')));
  return numbers.size === 1 ? found[0] : undefined;
}

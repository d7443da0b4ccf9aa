import { anyOf } from '../../values/any-of';

/** "Send the filled-in form to", "for this role please speak to", where nothing speaks of applying. */
export const SENDING_FORM = anyOf([
  // "Send the filled-in form to"
  /\b(?:send|submit|return|e-?mail)\w*\b.{0,40}\b(?:forms?|letter|portfolio|(?:pages?|sides?|lines|words) (?:about|on|of))\b.{0,40}\bto\b/,
  // "Send them both to"
  /\b(?:send|address) (?:it|them|these|both|all)\b.{0,60}\bto\b/,
  /\bforms?\b.{0,30}\bback to\b/,
  // "Completed forms to"
  /(?:^|\b(?:completed|filled[- ]in|signed) )(?:application )?(?:forms?|letters?|portfolios?)\b.{0,60}\bto\b/,
  // "For this role please speak to"
  /\bfor this (?:one|role|job|post|position|vacancy),? (?:please )?(?:speak to|talk to|contact|ring|call|phone)\b/,
]);
export const SEND_TO = /^(?:(?:please )?(?:send|e-?mail)\b.{0,80})?\bto:?$/;
export const GET_IN_TOUCH = anyOf([
  /\bget in touch\b/,
  /\bcontact (?:us|me)\b/,
  /\be-?mail (?:us|me)\b/,
  /\b(?:send|write to) us\b/,
  /\breach out\b/,
  /\bfancy (?:it|this)\b/,
  /\blike the sound\b/,
  // "Ring or e-mail Una"
  /\b(?:ring|call|phone|bell)\b.{0,60}\bor e-?mail\b/,
  // "Drop us a line", "send your details"
  /\b(?:send|drop|write) (?:us |me |him |her |them )?(?:a |your )?(?:few lines|line|letter|note|message|e-?mail|details|story)\b/,
  /\bwrite to\b/,
  /\b(?:drop|send) \w+ an? (?:line|note|letter|message|e-?mail)\b/,
  /\bsounds? (?:good|like you)\b/,
  // "Tell us why", "let Una know"
  /\btell \w+ (?:why|so)\b/,
  /\blet \w+ know\b/,
  /\bhear from you\b/,
  /\breply to\b/,
  /\binterested\?/,
  /\ba (?:short )?(?:note|line) to\b/,
  /\be-?mail\b.{0,60}\b(?:to|with)\b/,
  /\bif you are (?:ready|interested)\b/,
  // "Quoting reference 7"
  /\bquot(?:e|ing)\b.{0,20}\bref/,
]);

/** "To hear more, write to": where nothing speaks of applying, it is how one does. */
export const HEAR_MORE =
  /\b(?:to|like to|want to) (?:hear|find out|know) more\b.{0,40}\b(?:write|e-?mail|send|get in touch|contact)\b/;
/** "Fill it in and e-mail it back to us": the address is elsewhere on the page. */
export const TO_US =
  /\be-?mail (?:(?:it|them|both|(?:your|a|the) (?:[a-z]+ ){0,2}(?:cv|letter|form|application))\b[^.;@]{0,40})?(?:back )?to us\b|\be-?mail us (?:with )?(?:your|a|the) (?:[a-z]+ ){0,2}(?:cv|letter|form|application)\b|\b(?:send|return)\b[^.;@]{0,60}\b(?:back )?to us by e-?mail\b/;

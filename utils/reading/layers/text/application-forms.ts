import { controlAddress, controlLabel } from '../../advert-parts/apply-controls';
import type { Control, Outline } from '../../outline/types';
import { includesAny } from '../../values/phrases';
import { parseWebAddress } from '../../web-address';

/** A form that is filled in online: "answer our questions using this short online form". */
const FORM =
  /^(?:(?:this|our|the|an?) )?(?:(?:short|quick|simple|online|google|microsoft|application|recruitment|web|external) ){1,3}form$|^(?:the |our )?(?:application|apply|submission)(?: submission)? (?:link|page|portal)$/;
const BEFORE_FORM = /\b(?:appl\w*|answer|complet\w*|fill\w*|using|use|submit\w*|through|via)\b[^.;]{0,60}$/;
/** "Fill in the form on the builders' site". */
const FORM_ELSEWHERE =
  /\b(?:fill|complet)\w* (?:in |out )?(?:the|our|an?|their) (?:(?:short|online|application|quick) )*form (?:on|at|via|through|over (?:on|at))\b[^.;]{0,20}$|\bform to (?:fill in|complete)\b[^.;]{0,30}\b(?:on|at)\b[^.;]{0,30}$/;
/** "Please use the university's recruitment portal". */
const PORTAL =
  /^(?:the |our )?(?:[\w’'&-]+ ){0,3}(?:recruitment|careers?|jobs?|applications?|applicant|vacanc(?:y|ies)) (?:portal|system|site|website|pages?|platform)$/;
const BEFORE_PORTAL =
  /\b(?:please|must|should|only|to) use (?:the|our)?\s*$|\b(?:submit\w*|appl\w*|made|sent|register\w*)\b[^.;]{0,40}\b(?:via|through|on|using|at|in|go to|visit)(?: the| our)?\s*$/;
/** Forms that anybody can make. A job advert links to one to be filled in. */
const FORM_SERVICE =
  /^(?:(?:www\.)?(?:tally\.so|jotform\.com|forms\.gle|smartsurvey\.co\.uk|cognitoforms\.com|paperform\.co)|(?:[\w-]+\.)?(?:typeform|formstack)\.com|form\.jotform\.com|forms\.(?:office|cloud\.microsoft)(?:\.com)?)$/;
const OTHER_FORM =
  /\b(?:equal|equalit|diversity|monitoring|newsletter|feedback|survey|sign up|subscribe|alert|mailing|complain|book|enquir|contact|advertis)|\b(?:submit|post|list|add) (?:a|your) (?:job|vacanc)/;
const FORM_WITH_DAY = /\b(?:fill|complet)\w* (?:in |out )?(?:this|the|our) form (?:by|before)\b[^.]{0,40}\d/;

/**
 * @param paragraph in lower case, with the link
 * @param label the link's words, in lower case
 * @returns whether the paragraph asks for the link's form or site to be used, though it may not speak of applying
 */
export function isFormToFillIn(paragraph: string, label: string): boolean {
  return [isFormIn, isFormWithDay, isPortalToUse].some((is) => is(paragraph, label));
}

function isFormIn(paragraph: string, label: string): boolean {
  if (!includesAny(label, ['form', 'link', 'page', 'portal'])) return false;
  return FORM.test(label) && BEFORE_FORM.test(paragraph.slice(0, Math.max(0, paragraph.indexOf(label))));
}

/** "Please fill in this form by 13 December". */
function isFormWithDay(paragraph: string, label: string): boolean {
  return /^(?:this|the|our) form$/.test(label) && FORM_WITH_DAY.test(paragraph);
}

/** A site that the paragraph says to use, though it may not speak of applying. */
function isPortalToUse(paragraph: string, label: string): boolean {
  const before = paragraph.slice(0, Math.max(0, paragraph.indexOf(label)));
  return FORM_ELSEWHERE.test(before) || (PORTAL.test(label) && BEFORE_PORTAL.test(before));
}

/** "Tell us about you" leads to a form of a service for forms. */
export function leadsToFormService({ element, at }: Control, { blocks }: Outline, base: URL): boolean {
  const url = parseWebAddress(controlAddress(element), base);
  const around = [blocks[at - 1], blocks[at]].map((block) => block?.lower ?? '').join(' ');
  if (!url || OTHER_FORM.test(`${controlLabel(element).toLowerCase()} ${around}`)) return false;
  return (
    FORM_SERVICE.test(url.hostname) ||
    (url.hostname === 'docs.google.com' && url.pathname.startsWith('/forms/'))
  );
}

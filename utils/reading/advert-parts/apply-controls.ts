import { NON_ADVERT_ZONES } from '../lexicon/zone-kinds';
import type { Outline } from '../outline/types';
import { isInZone } from '../outline/zones';
import { cleanText } from '../values/clean-text';
import { includesAny } from '../values/phrases';
import { isFile } from '../web-address';

const APPLY =
  /^(?:quick |easy |click (?:here )?to |link to |(?:sign|log) in (?:or register )?to |register to )?apply(?: now| here| online| today| direct(?:ly)?)*(?: by (?:e-?mail|cv)| (?:via|with|on|at|for|through)\b.{0,90}| to (?:this|the|us|join|job|position|post|role|vacancy)\b.{0,60}| in .{2,30})?$|^(?:start|begin|complete|submit|send|fill (?:in|out)) (?:your |an |my |the |our |this )?application(?: form| here| now)?$|^(?:(?:go to|open) )?(?:the |our )?(?:online )?application (?:form|portal)$|^(?:click here )?(?:(?:for )?(?:further|full|more) (?:details|information)|find out more|(?:read|learn|see) more|(?:view|see|read)(?: (?:the |this |full )?(?:job|role|vacancy|advert|details))?) (?:and|&) (?:(?:how )?to )?(?:apply|(?:the |an )?application form)(?: here| now| online)?$|^(?:visit|go to) (?:the |our |their )?(?:employer['’]s )?(?:web)?site to apply$|^(?:continue|proceed) to (?:the |our )?(?:recruitment|application|applicant) (?:(?:web)?site|portal|system|form|page)$|^(?:take|complete|do) (?:the|our|an?) (?:[a-z-]+ ){1,3}(?:and|&|to) apply$|^(?:[\w’'-]+ ){0,5}application link$|^i(?:['’]?m interested| want this job|['’]d like (?:this job|to apply))$|^(?:ymgeisi(?:wch|o)(?: nawr| yma| ar-?lein| am y swydd.{0,30})?|gwneud cais(?: nawr| ar-?lein)?|cuir (?:a-steach )?iarrtas(?: a-steach)?)$|^(?:send|submit|upload) (?:us )?(?:your )?(?:cv|r[eé]sum[eé]|portfolio|work)(?: here| now)?$/;
/** "👉 Apply now ↗". A question is no offer. */
const ORNAMENTS = /^[^\p{L}\d?]+|[^\p{L}\d)?]+$/gu;

/** @param end index of the block at which other jobs begin, whose buttons do not count */
export function hasLiveApplyControl({ buttons, links }: Outline, end: number): boolean {
  return [...buttons, ...links].some(
    ({ element, zone, at }) =>
      at < end &&
      !isInZone(zone, NON_ADVERT_ZONES) &&
      saysApply(element) &&
      !isDisabled(element) &&
      // The form may still be there to print.
      !isFile(controlAddress(element) ?? ''),
  );
}

/** Also by style only, as on links. */
function isDisabled(element: Element): boolean {
  return (
    element.getAttribute('disabled') !== null ||
    element.getAttribute('aria-disabled') === 'true' ||
    /(?:^|[\s_-])(?:is-?)?disabled(?:$|\s)/.test(element.getAttribute('class')?.toLowerCase() ?? '')
  );
}

/** After the words: "(opens in a new tab)", "(opens our careers portal)", "(external link)". */
const OPENS =
  /[\s–—-]*(?:[([]?(?:link |this )?(?:will )?opens? in (?:an? )?(?:new|separate|another) (?:tab|window)[)\].]*|[([](?:opens [^()[\]]{2,40}|external (?:link|site|website)|new (?:tab|window))[)\]])$/i;

/** @returns its text or accessible name */
export function controlLabel(element: Element): string {
  const text = cleanText((element.textContent ?? '').slice(0, 600)).slice(0, 160);
  const words = text || cleanText(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  return words.replace(OPENS, '');
}

const CLICK =
  /\b(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*["'`]([^"'`\s]{1,500})["'`]/;

/** @returns where a link leads, or a button whose own attributes say so */
export function controlAddress(element: Element): string | null {
  return (
    element.getAttribute('href') ??
    CLICK.exec(element.getAttribute('onclick') ?? '')?.[1] ??
    element.getAttribute('data-href')
  );
}

export function hasApplyButton({ buttons }: Outline): boolean {
  return buttons.some(({ element, zone }) => !isInZone(zone, NON_ADVERT_ZONES) && saysApply(element));
}

export function saysApply(element: Element): boolean {
  const label = controlLabel(element).toLowerCase().replace(ORNAMENTS, '');
  if (
    !includesAny(label, [
      'appl',
      'interested',
      'recruitment',
      'this job',
      ' cv',
      ' resum',
      ' résum',
      ' portfolio',
      ' your work',
      'ymgeis',
      'cais',
      'iarrtas',
    ])
  )
    return false;
  // "Apply now / Ymgeisiwch nawr".
  return APPLY.test(label) || label.split(/\s*[/|]\s*/).some((half) => APPLY.test(half));
}

import type { Block } from '../../outline/types';
import { endsWithJobNoun, titleParts } from '../../values/job-title';
import { containsWords } from '../../values/phrases';

/** "Careers at Crumb & Co", "Crumb & Co Careers". */
const SITE_WORDS =
  /^(?:(?:(?:Open|Current|Latest|All) )?(?:Careers|[Jj]obs|[Vv]acancies|[Rr]oles|[Pp]ositions|[Oo]pportunities|Working|Work|Life) (?:at|with|for)|Join(?: us at| the team at)?) | (?:Careers|Jobs|Vacancies|Recruitment)$/;
/** "University of Wick", "Wickmoor Town Council". */
const IN_FRONT =
  /^(?:The )?(?:(?:University|College|Museum) of [A-Z]|[A-Z][\w’'-]+ (?:(?:of|and|&|[A-Z][\w’'-]+) )*(?:University|College|Council|Library|Museum|Trust)$)/;
/** "Primary School Teacher", "Mobile Library Driver": a kind of employer or of work. */
const OF_A_KIND =
  /^(?:the )?(?:university|college|school|primary|secondary|public|mobile|prison|hospital|community|parish|town|county|city|district|local|nhs|housing|art|student)(?! of) /;

/** "Crumb & Co is hiring a", "Crumb & Co seeks", "Crumb & Co are recruiting for the post of". */
const SEEKER =
  /^((?!(?:an?|our|local|now|currently|urgently|actively|still|busy|leading|family|charity|company|client|school|theatre|team) ).{2,60}?) (?:(?:is|are) )?(?:(?:now|currently) )?(?:hiring|recruiting|seeks?|seeking|looking for|wants?)(?: for)?(?: (?:an?|the|our|its))?(?: (?:position|post|role|job) of)?(?: (?:an?|the|our|its))? $/i;
/** "Baker Crumb & Co", "Baker at Crumb & Co". */
export function namesBesideTitle(documentTitle: string, title: string | undefined): readonly string[] {
  if (!title) return [];
  const employer = employerInPageTitle(documentTitle, title);
  const parts = titleParts(documentTitle)
    .filter((part) => !containsWords(title, part))
    .map((part) => part.replace(SITE_WORDS, '').trim());
  return [...(employer ? [employer] : []), ...parts];
}

/** "Baker at Crumb & Co - Hirelane", "Crumb & Co hiring Baker in Leeds". */
export function employerInPageTitle(documentTitle: string, title: string): string | undefined {
  const [head = ''] = title.split(/\s+(?:at|@)\s+/);
  // "IT Job at Crumb & Co".
  const job = endsWithJobNoun(head) || / (?:job|vacancy|post|role)$/i.test(head) ? head : title;
  const at = job ? documentTitle.toLowerCase().indexOf(job.toLowerCase()) : -1;
  if (at < 0) return undefined;
  const after = documentTitle.slice(at + job.length);
  const [, employer = SEEKER.exec(documentTitle.slice(0, at))?.[1]] =
    /^\s+(?:at|@)\s+((?:(?!\s[-–—|]\s)[^|–])+)/.exec(after) ?? [];
  return employer?.trim();
}

/**
 * "Vacancy - CRM, Leeds - Night Baker": what is written like a name beside the only job. A single word is more often a
 * town.
 */
export function partsBesideJob(heading: string): readonly string[] {
  const parts = titleParts(heading);
  const others = parts.filter((part) => !endsWithJobNoun(part));
  return others.length === parts.length - 1
    ? others.flatMap((part) => part.split(/,\s+/)).filter((name) => /^(?:[A-Z].*[A-Z&]|[A-Z].* )/.test(name))
    : [];
}

/** "University of Wick Night Baker", where the text names the university. */
export function organisationsInFront(title: string, body: readonly Block[]): readonly string[] {
  const words = title.split(' ');
  const names = words
    .map((_, count) => words.slice(0, count).join(' '))
    .filter((name) => IN_FRONT.test(name) && !OF_A_KIND.test(name.toLowerCase()))
    .filter((name) => endsWithJobNoun(title.slice(name.length + 1)))
    .reverse();
  const texts = names.length > 0 ? body.map(({ text }) => text.replaceAll(title, '')) : [];
  const isFollowedBy = (after: RegExp) => (name: string) =>
    texts.some((text) =>
      text
        .split(name.replace(/^The /, ''))
        .slice(1)
        .some((rest) => after.test(rest)),
    );
  // "University of Wick Pension Scheme" names it, too.
  return [...names.filter(isFollowedBy(/^(?! [A-Z]|\w)/)), ...names.filter(isFollowedBy(/^\W/))];
}

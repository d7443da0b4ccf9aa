import { endsWithJobNoun, isSlogan, namesJob } from './job-title';

const JOB_WORD =
  '(?:local|job|career|employment|staff|volunteer|work|role|internal|external|exciting|fantastic|great|new|current|latest|live)';
const OPENING =
  '(?:opportunit(?:y|ies)|vacanc(?:y|ies)|openings?|positions?|posts?|roles?|adverts?|postings?)';
/** "Job opportunity:", "Vacancy for a", "We're hiring!", "Join us as our". Small counts ({0,3}) are slow to compile. */
const FORM_HEAD = new RegExp(
  `^(?:${[
    'job application for',
    '(?:apply|application) (?:for|to)(?: the| this)?(?: (?:job|role|position|post)(?: of)?)?:?',
    '(?:job )?application\\s*[-–:]',
    'career opportunities\\s*:',
    'applications (?:are )?(?:now )?(?:invited|sought|welcomed?|open) for(?: the (?:post|position|role) of)?(?: an?| our| the)?(?= )',
    'new(?: (?:job|role|post|position|vacancy))?\\s*[:!–—]',
    '(?:job|role|vacancy|post) of the (?:day|week|month)\\s*(?:[:!–—]|\\s-|-\\s)',
    `(?:re-? ?)?(?:${JOB_WORD} )*(?:${OPENING}|advertised|advertisements?|title|jobs?)(?: (?:title|name|available|vacant|of|announcement|notice|alert))?\\s*(?:[:!–—]|\\s--?|-\\s)`,
    `(?:an? )?(?:${JOB_WORD} )*${OPENING}(?: available)? (?:for|as)(?: an?| our| the)?(?= )`,
    '(?:job )?(?:details|description|summary|profile)\\s*(?:[:–—]|\\s-|-\\s)',
    "(?:(?:we are|we['’]?re|now|currently|urgently) )*(?:hiring|recruiting|looking for|seeking|searching for)(?: for)?(?:\\s*[:!–—-]|(?<= for|seeking|hiring|recruiting)(?: an?| our| the)(?: next| new)?(?= )|(?=\\s))",
    '(?:come and )?join (?:us|(?:our|the)(?: \\w+)? (?:team|crew|family))(?: today)?(?: as(?: an?| our| the)?(?: next| new)?|\\s*[:!–—-])(?= )',
    '(?:could you be|become|are you|(?:come (?:and |to )?)?(?:be|work as)) (?:an?|our|the)(?: next| new)?(?= )',
    "we['’]?(?:re| are) after (?:an?|our)(?: next| new)?(?= )",
    'we(?: now| currently)? (?:want|need|require) (?:an?|another|our next)(?: (?:second|third|further|additional|extra|new))?(?= )',
    '(?:crew|cast(?:ing)?|open) call\\s*[:–—-]',
    '(?:staff |help |urgently )?(?:wanted|required|needed|situations? vacant|vacant|work (?:with|for) us|title)\\s*[:!–—-]',
    '(?:(?:help|staff) (?:wanted|required|needed)|wanted)(?= )',
  ].join('|')})\\s+`,
);
/** "Night Baker wanted", "Night Baker – job description". */
const JOB_TAIL =
  /[\s–—|:(-]+(?:(?:job|role) (?:description|vacancy|opportunity|advert(?:isement)?|details|profile|specification)|vacanc(?:y|ies)|(?:urgently )?(?:wanted|required|needed)(?: (?:now|immediately|asap|urgently|today))?(?:\s*[–—:-]\s.{2,70})?|job|re-? ?advert(?:ised|isement)?|(?:now )?recruiting now|apply now|duties(?: (?:may|will) include| include| are)?)[\s!):]*$/;
/** "Crumb & Co seeks Night Baker", "Call out for a Night Baker". */
const SEEKER_HEAD =
  /^(?:open )?call(?:[- ]?out)? for (?:an? |the |our |its )?(?=[A-Z])|^[A-Z].{2,60}? (?:seeks|(?:is|are) (?:(?:now|currently) )?(?:seeking|recruiting|hiring|looking for)) (?:for )?(?:an? |the |our |its )?(?:(?:position|post|role|job) of (?:an? |the )?)?(?=[A-Z])/i;
/** "We’re growing! Night Baker". */
const SHOUT = /^[^!?]{3,60}[!?]+\s+(?=[A-Z])/;
const ARTICLE = /^(?:an?|our(?: next| new)?|the)\s+(?=\S)/;

/** "Vacancy: Night Baker. Closing date: 4 May." */
const CLOSING_TAIL = /[.,;] (?:closing date|deadline)\b.*$/i;

/** Removes what leads to the job's name or follows it, where a name is left. */
export function stripFormPrefix(title: string): string {
  const open = title.replace(CLOSING_TAIL, '');
  if (open !== title && namesJob(stripFormPrefix(open))) return stripFormPrefix(open);
  const [shout = ''] = SHOUT.exec(title) ?? [];
  const shouted = shout && isSlogan(shout.trim()) ? stripFormPrefix(title.slice(shout.length)) : '';
  if (shouted && namesJob(shouted)) return shouted;
  const sought = title.replace(SEEKER_HEAD, '');
  if (sought !== title && endsWithJobNoun(sought))
    return stripFormPrefix(sought.slice(0, 1).toUpperCase() + sought.slice(1));
  const lower = title.slice(0, 200).toLowerCase();
  const [head = ''] = FORM_HEAD.exec(lower) ?? [];
  const [article = ''] = head ? (ARTICLE.exec(title.slice(head.length).toLowerCase()) ?? []) : [];
  const rest = title.slice(head.length + article.length);
  const named = rest.length >= 3 && (!article || !/\b(?:to|who)\b/.test(rest)) ? rest : title;
  const end = named.slice(-100).toLowerCase();
  const [tail = ''] = JOB_TAIL.exec(end) ?? [];
  const purpose = head ? /^(.{4,60}?) to [a-z]+ /.exec(named)?.[1] : undefined;
  const alone = tail ? named.slice(0, -tail.length) : (purpose ?? named);
  const job = namesJob(alone) ? alone : named;
  // "We need a night baker": the name begins a line now.
  const own = head ? (job.slice(0, 1).toUpperCase() + job.slice(1)).replace(/[?!]+$/, '') : job;
  // "We're hiring! Come and be a night baker".
  return own.length < title.length && head ? stripFormPrefix(own) : own;
}

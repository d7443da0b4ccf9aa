import { isJobsSiteName, isNetworkName } from '../../site-matching/jobs-site-names';
import { isCareersSystemHost } from '../../site-matching/site-hosts';
import { foldText } from '../../values/clean-text';
import { isGenericTitle } from '../../values/job-title';
import { phraseSet } from '../../values/phrases';
import { siteName } from '../../web-address';

const LONGEST = 60;
const NO_OWNER =
  /^(?:posted|advertised|published|vacanc\w+|jobs?|careers?|work\w*|about|welcome|join|apply|back|part of|with|at|by|for|view|see|all|more|visit|follow|website)\b/i;
/** "We're looking for a Baker", "Based in Wick". */
const SENTENCE = /^(?:based in|we|we['’](?:re|ve)|are you|could you|can you)\b/i;
/** "Organisation: Schools", "Night Cook - Special Needs School", "Flexible": a kind of employer, or terms. */
const KINDS = phraseSet(
  'school,schools,education,health,nhs,trust,healthcare,care,social,hospitality,retail,charity,charities,council,councils,local,government,authority,public,private,third,sector,voluntary,agency,confidential,client,our,engineering,construction,manufacturing,agriculture,housing,hotel,hotels,academies,academy,nurseries,nursery,primary,secondary,special,specialist,needs,sen,send,independent,mainstream,outstanding,infant,junior,boarding,home,homes,hospital,hospitals,day,and,mixed,coeducational,preparatory,flexible,hybrid,remote,permanent,temporary,full,part,time,contract,fixed,term,casual,seasonal,freelance,negotiable,competitive',
);
const isKind = (name: string) =>
  foldText(name)
    .split(' ')
    .every((word) => KINDS.has(word));
const PART_OF_ONE =
  /^(?:the )?(?:department|faculty|division|directorate|section|unit|team|office) (?:of|for) |^school of (?!.*\bltd\b)/i;
/** Where in the employer's house the job is: "Acute Respiratory Unit". */
const WARD = /\b(?:ward|department|team|(?<!referral )unit)s?(?: [\da-z]{1,2})?$/i;

/** @returns whether the words may name an employer: no sentence, kind of employer, part of one, platform or address */
export function mayBeEmployer(name: string, url: URL): boolean {
  return (
    !SENTENCE.test(name) &&
    !isKind(name) &&
    !PART_OF_ONE.test(name) &&
    name.length <= LONGEST &&
    !isJobsSiteName(name) &&
    !isNetworkName(name) &&
    !isAddress(name, url) &&
    !isGenericTitle(name) &&
    !/\d[/.]\d|(?:…|\.{3}|:)$/.test(name) &&
    // "Crumb is hiring! We’re", but not "Crumb! Ltd".
    !/[!?] (?:we|our|you|are|come|join)\b/i.test(name) &&
    name.split(' ').length < 9
  );
}

/** "Posted by", "Back to jobs": words beside a job that name nobody. */
export function namesNobody(words: string): boolean {
  return NO_OWNER.test(words);
}

/** "footer" describes a picture, "resources" a part of the site; "whynow" at whynow.example is a name. */
export function isWord(name: string, url: URL): boolean {
  const address = isCareersSystemHost(url.hostname) ? url.hostname : siteName(url);
  return /^[a-z]+$/.test(name) && !`${address}${url.pathname}`.includes(name);
}

/** "Acute Respiratory Unit". */
export function isWard(name: string): boolean {
  return WARD.test(name);
}

/** "Crumb Bakers Wick": no sentence, and no part of a site. One word may be anything's. */
export function isPlainName(name: string): boolean {
  return /^[A-Z][^\d.:?!]* [^\d.:?!]*$/.test(name) && !NO_OWNER.test(name);
}

/** `crumbandco.example` as the site's name: the address, and no one's name. */
function isAddress(name: string, { hostname }: URL): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('www.') || (name === lower && hostname.replace(/^www\./, '') === lower);
}

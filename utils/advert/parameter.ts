import { isTracking } from './strip-tracking';

/**
 * What becomes of a parameter of an address: `tracking` goes without a word, `personal` goes and is told, `unsure` stays and
 * is told, `plain` stays.
 */
export type Verdict = 'tracking' | 'personal' | 'unsure' | 'plain';

/** Names that tell of a person, once all but letters is taken out of them. */
const PERSON =
  /^(?:(?:current|my|x)?(?:user|usr|member|staff|employee|emp|person|personnel|visitor|candidate|applicant|subscriber|recipient|device)(?:id|uid|guid|no|nr|num|number|ref|name|key|code|hash)?|uid|uuid|login(?:name|id|hint)?|e?mail(?:address)?|(?:first|last|full|sur|fore)name|surname|mobile|dob|dateofbirth|cookie|fingerprint)$/;
/** Names that tell of something a person is let in by. */
const LETS_IN =
  /token|secret|passw|pwd|ticket|csrf|xsrf|saml|jwt|credential|nonce|viewstate|signature|(?<!pos|ob|as)sess(?:ion|id|$|key|_)|auth(?!or)|(?:^|[^a-z])(?:x?sig|hmac|sso|otp|utk)(?:[^a-z]|$)|^cfid$|(?:api|access|session|private|user|login|licen[cs]e|security|magic|invite|invitation|verification|confirm\w*|activation)[-_.]?(?:key|code|hash)|^x-(?:amz|goog|ms)-/;
/** Names that a page's state, a sum over an address or a sign-in in progress has. */
const SUM = /^(?:hash|checksum|digest|sign|mac|hmac)$/;
/** Names by which a job is called, whatever else is in them. */
const JOB =
  /job|vacanc|(?:^|[^a-z])vac|requisition|(?:^|[^a-z])req(?:[^a-z]|$)|position|posting|advert|opening|opportunit|career/;
/** Names by which the page is called that shows the job. */
const PAGE =
  /(?:^|[^a-z])(?:id|jk|jid|pid|rid|vid|oid|p|j|r|ref|refno|reference|page|pageid|item|slug|title)$/;
/** Names that mean a job's code as often as a person's. */
const EITHER = /(?:^|[^a-z])(?:code|key|sid)(?:[^a-z]|$)|key$|code$/;

/** Greenhouse calls the number of a job `token`, others that of a site `sid`: nobody is let in by so few digits. */
const NUMBER = /^\d{1,12}$/;
const UUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const EMAIL = /[^\s@/=&?]+@(?:[\w-]+\.)+[a-z]{2,}/i;
/** RFC 7519: header and claims in base64url, with a dot between; both are JSON objects. */
const JWT = /(?:^|[^\w-])eyJ[\w-]{6,}\.(?:eyJ)?[\w-]{4,}/;
const SHORT = 24;

/** @returns whether a value is a person's, whatever it is called: an e-mail address, a signed token. */
export function isPersonal(value: string): boolean {
  const plain = decode(value);
  return EMAIL.test(value) || EMAIL.test(plain) || JWT.test(value) || JWT.test(plain);
}

/** @returns whether a text is so long and so mixed that nobody wrote it. A UUID is what many systems call a job. */
export function isRandom(text: string): boolean {
  if (UUID.test(text)) return false;
  return (text.match(/[A-Za-z\d+/]{16,}/g) ?? []).some((run) => {
    const changes = run.match(/[A-Z](?=[a-z\d])|[a-z](?=[A-Z\d])|\d(?=[A-Za-z])/g) ?? [];
    return changes.length >= 4 && /\d/.test(run);
  });
}

/**
 * Judges a parameter by its name and its value together.
 * @param name,value as they read, without escapes
 */
export function judge(name: string, value: string): Verdict {
  if (isTracking(name)) return 'tracking';
  if (isPersonal(value)) return 'personal';
  const lower = name.toLowerCase();
  const letters = lower.replace(/[^a-z]/g, '');
  const isJob = JOB.test(lower);
  if (PERSON.test(letters) && value && !/^(?:true|false|[01])$/.test(value)) {
    return isJob && letters.endsWith('uid') ? 'plain' : 'personal';
  }
  if (lower === 'sid') return judgeSid(value);
  // With a job's own word the two mean the job's number: `jobtoken`.
  if (LETS_IN.test(lower)) {
    if (NUMBER.test(value)) return 'plain';
    if (isJob) return value.length <= SHORT ? 'plain' : 'unsure';
    return letters === 'tokens' ? 'unsure' : 'personal';
  }
  if (SUM.test(lower)) return isRandom(value) ? 'personal' : 'plain';
  if (isJob || PAGE.test(lower)) return 'plain';
  if (EITHER.test(lower)) return isRandom(value) ? 'unsure' : 'plain';
  return isRandom(value) && value.length >= SHORT ? 'unsure' : 'plain';
}

/**
 * Civil Service Jobs writes all parameters of its pages into one `SID`, in base64: it names the page and the vacancy, and
 * the address shows nothing without it. Elsewhere a `sid` is a session's.
 */
function judgeSid(value: string): Verdict {
  if (NUMBER.test(value)) return 'plain';
  const inside = fromBase64(value);
  if (!/^\w+=[^&]*(?:&\w+=[^&]*)*$/.test(inside)) return 'personal';
  if (isPersonal(inside)) return 'personal';
  return /page(?:class|action)=|vac|job/i.test(inside) ? 'unsure' : 'personal';
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

/** @returns a part of an address as it reads; as it is written where that is no escape. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

import { isTracking } from './strip-tracking';

/** `tracking` and `personal` ones are removed; `personal` and `unsure` ones are reported. */
export type ParameterKind = 'tracking' | 'personal' | 'unsure' | 'plain';

const PERSON =
  /^(?:(?:current|my|x)?(?:user|usr|member|staff|employee|emp|person|personnel|visitor|candidate|applicant|subscriber|recipient|device)(?:id|uid|guid|no|nr|num|number|ref|name|key|code|hash)?|uid|uuid|login(?:name|id|hint)?|e?mail(?:address)?|(?:first|last|full|sur|fore)name|surname|mobile|dob|dateofbirth|cookie|fingerprint)$/;
const LETS_IN =
  /token|secret|passw|pwd|ticket|csrf|xsrf|saml|jwt|credential|nonce|viewstate|signature|(?<!pos|ob|as)sess(?:ion|id|$|key|_)|auth(?!or)|(?:^|[^a-z])(?:x?sig|hmac|sso|otp|utk)(?:[^a-z]|$)|^cfid$|(?:api|access|session|private|user|login|licen[cs]e|security|magic|invite|invitation|verification|confirm\w*|activation)[-_.]?(?:key|code|hash)|^x-(?:amz|goog|ms)-/;
const SUM = /^(?:hash|checksum|digest|sign|mac|hmac)$/;
const JOB =
  /job|vacanc|(?:^|[^a-z])vac|requisition|(?:^|[^a-z])req(?:[^a-z]|$)|position|posting|advert|opening|opportunit|career/;
const PAGE =
  /(?:^|[^a-z])(?:id|jk|jid|pid|rid|vid|oid|p|j|r|ref|refno|reference|page|pageid|item|slug|title)$/;
const EITHER = /(?:^|[^a-z])(?:code|key|sid)(?:[^a-z]|$)|key$|code$/;

/** Greenhouse's `token` is a job's number, others' `sid` a site's; no credential is this short. */
const NUMBER = /^\d{1,12}$/;
const UUID = /^\{?[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\}?$/i;
const EMAIL = /[^\s@/=&?]+@(?:[\w-]+\.)+[a-z]{2,}/i;
/** RFC 7519: two JSON objects in base64url, separated by a dot. */
const JWT = /(?:^|[^\w-])eyJ[\w-]{6,}\.(?:eyJ)?[\w-]{4,}/;
const SHORT = 24;

/** @returns whether a value is an e-mail address or a signed token */
export function isPersonal(value: string): boolean {
  const plain = decodeParameter(value);
  return EMAIL.test(value) || EMAIL.test(plain) || JWT.test(value) || JWT.test(plain);
}

/** @returns whether it is long and mixed enough to be generated. Many systems use a UUID for a job. */
export function isRandom(text: string): boolean {
  if (UUID.test(text)) return false;
  return (text.match(/[A-Za-z\d+/]{16,}/g) ?? []).some((run) => {
    const changes = run.match(/[A-Z](?=[a-z\d])|[a-z](?=[A-Z\d])|\d(?=[A-Za-z])/g) ?? [];
    return changes.length >= 4 && /\d/.test(run);
  });
}

/** @param name,value decoded */
export function classifyParameter(name: string, value: string): ParameterKind {
  if (isTracking(name)) return 'tracking';
  if (isPersonal(value)) return 'personal';
  const lower = name.toLowerCase();
  const letters = lower.replace(/[^a-z]/g, '');
  const isJob = JOB.test(lower);
  if (PERSON.test(letters) && value && !/^(?:true|false|[01])$/.test(value)) {
    return isJob && letters.endsWith('uid') ? 'plain' : 'personal';
  }
  if (lower === 'sid') return classifySid(value);
  // With a word for a job they mean its number: `jobtoken`.
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

/** Civil Service Jobs puts the vacancy into a base64 `SID`; elsewhere a `sid` is a session. */
function classifySid(value: string): ParameterKind {
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

/** @returns the text itself if its escapes are invalid */
export function decodeParameter(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

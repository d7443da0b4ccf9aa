/**
 * @typedef {object} Field
 * @property {'string' | 'number' | 'date' | 'specialism'} type
 * @property {boolean} [required]
 * @property {number} [max] in Unicode code points
 * @property {readonly string[] | 'coreskills'} [allowed] the closed list, or the board's coreskills
 * @property {string} [pattern] a regular expression, told to the sender when it does not match
 */

const short = 255;
const webAddress = String.raw`^https?://[^\s/?#]+\S*$`;
const youtubeShare = String.raw`^https?://youtu\.be/[\w-]+(\?\S*)?$`;
const mailAddress = String.raw`^[^\s@]+@[^\s@]+\.[^\s@.]+$`;
const postcodeOrOutcode = String.raw`^(GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?( ?\d[ABD-HJLNP-UW-Z]{2})?)$`;

/** @type {ReadonlyMap<string, Field>} */
export const fields = new Map(
  /** @type {[string, Field][]} */ ([
    ['username', { type: 'string' }],
    ['password', { type: 'string' }],
    ['title', { type: 'string', required: true, max: short }],
    ['description', { type: 'string', required: true, max: 60_000 }],
    ['core_skill', { type: 'string', required: true, allowed: 'coreskills' }],
    ['salary_low', { type: 'number' }],
    ['salary_high', { type: 'number' }],
    ['location', { type: 'string', required: true, max: short, pattern: postcodeOrOutcode }],
    ['application_url', { type: 'string', max: short, pattern: webAddress }],
    ['application_email', { type: 'string', max: short, pattern: mailAddress }],
    ['application_phone', { type: 'string', max: short }],
    ['specialism', { type: 'specialism' }],
    ['closing_date', { type: 'date' }],
    ['hours', { type: 'string', allowed: ['Full', 'Part'] }],
    ['salary_period', { type: 'string', allowed: ['hourly', 'daily', 'weekly', 'monthly', 'yearly'] }],
    ['salary_text', { type: 'string', max: short }],
    ['job_type', { type: 'string', allowed: ['Contract', 'Permanent', 'Temporary'] }],
    ['reference', { type: 'string', max: short }],
    [
      'working_location',
      { type: 'string', allowed: ['Home working', 'Hybrid working', 'Remote working', 'Onsite working'] },
    ],
    ['video_url', { type: 'string', max: short, pattern: youtubeShare }],
  ]),
);

export const needOneOf = [
  ['salary_low', 'salary_high'],
  ['application_url', 'application_email', 'application_phone'],
];

/** A key whose name the specification does not give, configured here. */
export const extraField = /** @type {Field} */ ({ type: 'string', max: short });

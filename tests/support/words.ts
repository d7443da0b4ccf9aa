// Texts near those that the text readers know: pieces of their grammar in any order, with separators from pages.
import fc from 'fast-check';

function near(pieces: readonly string[], numbers: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces) },
    { weight: 4, arbitrary: numbers },
    { weight: 1, arbitrary: oddities },
  );
  const gap = fc.constantFrom('', '', ' ', ' ', ' ', '  ', '\n', '\u00a0', ', ', ': ', ' - ', '\u200b', '/');
  return fc
    .array(fc.tuple(gap, piece), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join(''));
}

/** Unexpected characters: other digits, halves of surrogate pairs, direction marks. */
export const oddities = fc.oneof(
  fc.constantFrom(
    '٣٥',
    '３５,０００',
    '𝟙𝟚',
    '½',
    '\ud83d',
    '\udc00',
    '\u202e',
    '\u0000',
    '😀',
    'İ',
    'ﬁ',
    'ß',
    '<b>',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);

export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  oddities,
);

const separated = fc
  .tuple(
    fc.nat(999),
    fc.constantFrom(',', '.', ' ', ', ', '\u00a0', '’', '', '_'),
    fc.nat(999),
    fc.constantFrom('', '.00', '.5', ',50', '.999', 'k', ' K', 'm', '%'),
  )
  .map(([one, sign, other, end]) => `${one}${sign}${String(other).padStart(3, '0')}${end}`);
const amount = fc.oneof(
  separated,
  fc.nat(99_999_999).map(String),
  fc.double({ min: 0, max: 200_000, noNaN: true }).map((value) => value.toFixed(2)),
  fc.nat(200).map((value) => `${value}k`),
  fc.constantFrom('0', '1', '1e9', '-5', '00012', '9'.repeat(30)),
);
const PAY =
  '£|€|$|US$|GBP |gbp|₹|Â£|EUR|per hour|p/h|ph|a day|pd|per week|pw|pcm|per month|per annum|p.a.|pa|a year|FTE|pro rata|to|-|–|—|−|up to|from|circa|c.|min|max|plus|+|bonus|OTE|commission|competitive|negotiable|DOE|actual|salary|Salary:|band 5|grade 6|hours|37 hours per week|and|rising to|k|million|benefits|(|)|;|.'.split(
    '|',
  );
export const salaryLike = near(PAY, amount);

const dayNumber = fc.oneof(
  fc.integer({ min: 0, max: 40 }).map(String),
  fc
    .tuple(
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('/', '-', '.', ' / ', ' '),
      fc.integer({ min: 0, max: 15 }),
      fc.constantFrom('/', '-', '.', ''),
      fc.constantFrom('', '26', '2026', '27', '99', '1999', '2100', '20260'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.integer({ min: 1990, max: 2110 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  fc.constantFrom(
    '2026',
    '2027',
    '1999',
    '9999',
    '17:00',
    '23:59',
    '12 noon',
    'T23:30:00Z',
    'T23:30:00+01:00',
    'T00:00:00-0500',
  ),
);
const DATES =
  'Monday|Tues|weds|Fri|January|Jan|feb|Febuary|MARCH|Apr.|may|June|july|Augst|Sept|October|Nov|Decmber|st|nd|rd|th|of|the|closing date|Closing date:|closes|deadline|apply by|interviews|start|until|extended to|no later than|midnight|today|tomorrow|tonight|in two weeks|3 days left|within 99 weeks|next|last|week|UTC|GMT|Thu Sep 24 23:00:00 UTC 2026|(|)|,|.|-|–|/|to|&|last day to apply'.split(
    '|',
  );
export const dateLike = near(DATES, dayNumber);

const TERMS =
  'full time|Full-time|part time|part–time|f/t|p/t|FT|PT|hours|hours per week|hrs/wk|permanent|perm|temporary|temp|contract|fixed term|fixed-term|maternity cover|casual|bank|seasonal|not|or|and|/|,|;|.|:|-|–|hybrid|remote|remotely|home|working|from home|home-based|office|office based|on site|on-site|onsite|in person|days|a week|two days|at home|in the office|fully|no|view to|becoming|after|12 month|job share|zero hours|term time'.split(
    '|',
  );
export const termsLike = near(
  TERMS,
  fc.oneof(fc.nat(60).map(String), fc.constantFrom('37.5', '16-40', '0.6', '100%')),
);

const outward = fc
  .tuple(
    fc.constantFrom('G', 'EC', 'EH', 'SW', 'M', 'QQ', 'W', 'N', 'ze', 'AB', 'GIR', 'BF'),
    fc.constantFrom('1', '2', '12', '1A', '0AA', '99', 'O', ''),
  )
  .map(([area, district]) => area + district);
const inward = fc
  .tuple(fc.nat(9), fc.constantFrom('AL', 'AA', 'CI', 'zz', 'A', ''))
  .map((parts) => parts.join(''));
export const postcodeLike = fc
  .tuple(outward, fc.constantFrom('', ' ', '  ', '-', '\u00a0', '\t'), fc.oneof(inward, fc.constant('')))
  .map((parts) => parts.join(''));

const PLACES =
  'Glasgow|Edinburgh|Leeds|Perth|Newport|London|St Andrews|Saint Albans|Weston-super-Mare|Bath and North East Somerset|Greater London Area|York|Remote|Hybrid|Scotland|West Yorkshire|UK|Wales|or|and|near|Ireland|Ontario|various locations|3 sites|Office|City of|Isle of Skye|M25|Manchester|King’s Lynn|,|;|/|(|)|•|·|-|–|&|+|commutable|within 5 miles'.split(
    '|',
  );
export const placeLike = near(PLACES, postcodeLike);

const CONTACTS =
  'jobs@crumb.co.uk|no-reply@crumb.co.uk|@|mailto:|.|+44|(0)141 496 0000|0141|00 44|01224 000000|ext|Ref:|reference|Job no|id|#|26000417|ABC-123/4|0f8fad5b-d9cb-469f-a165-70867728950e|/cdn-cgi/l/email-protection#7a1b3a1b|://|www.|{|}|(|)|%20|"|\\|<|>'.split(
    '|',
  );
export const contactLike = near(
  CONTACTS,
  fc.oneof(fc.nat(9_999_999).map(String), fc.constantFrom('0', '07700 900123')),
);

const TITLES =
  'Senior|Night|Baker|Nurse|Care Assistant|Head of|Manager|Engineer|C++|C#|.NET|R&D|Co-ordinator|Chef de Partie|Careers|Jobs|Vacancies|Apply for|Job Application for|at|Crumb & Co|Crumb|in|Leeds|Band 5|(maternity cover)|(26000417)|[DEMO]|| |–|-|—|·|:|»|/|::|{{title}}|N/A|TBC|undefined|lorem ipsum|How to|£30k|***|SurveyorHighways|&amp;|Home|Search results'.split(
    '|',
  );
export const titleLike = near([...TITLES, '|'], fc.nat(9_999).map(String));

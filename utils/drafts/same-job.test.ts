import { describe, expect, it } from 'vitest';
import { fingerprint, type Job } from './job';
import { isCertainlyAnotherJob, isSameJob } from './same-job';

const ABOUT = `Acme is a family business with twelve shops between Ayr and Aberdeen. Since 1902 we have stood for good bread
and fair work. We offer a pension, thirty days of holiday and a discount in all of our shops. `;
const BAKE = `You bake bread, rolls and pies by hand, keep the ovens clean and order flour and butter. You start at four
in the morning, five days out of seven, and have baked for a living before.`;
const JOIN = `You fit kitchens, doors and windows in homes across the city, measure on site and talk with our customers.
You hold a CSCS card and a clean licence, and bring your own hand tools.`;

interface JobValues {
  title?: string;
  reference?: string;
  place?: string;
  location?: string;
  description?: string;
  document?: string;
}

const job = (values: JobValues): Job => {
  const made = fingerprint({ title: 'Baker', description: ABOUT + BAKE, ...values });
  if (!made) throw new Error('no fingerprint');
  return made;
};

/** Changes to one advert. */
const SAME: [string, JobValues, JobValues][] = [
  ['nothing', {}, {}],
  ['white space and line ends', { title: 'Night Baker' }, { title: ' Night \n Baker ' }],
  ['case', { title: 'Night Baker' }, { title: 'NIGHT BAKER' }],
  ['punctuation', { title: 'Baker – nights' }, { title: 'Baker (Nights)' }],
  ['a space in a word', { title: 'Forklift Driver' }, { title: 'Fork lift driver' }],
  ['the order of words', { title: 'Baker, Night Shift' }, { title: 'Night Shift Baker' }],
  ['a slip in the title', { title: 'Sales Leger Clerk' }, { title: 'Sales Ledger Clerk' }],
  ['two swapped letters in the title', { title: 'Feild Officer' }, { title: 'Field Officer' }],
  ['a word more in the title', {}, { title: 'Experienced Baker' }],
  ['one corrected word in the text', {}, { description: ABOUT + BAKE.replace('pies', 'cakes') }],
  ['tags around the same text', {}, { description: `<h2>About</h2><p>${ABOUT}</p><p>${BAKE}</p>` }],
  ['a sentence before the text', {}, { description: `We are growing! ${ABOUT}${BAKE}` }],
  ['the closing date in the text', {}, { description: `${ABOUT}${BAKE} Apply by 30 November.` }],
  ['a text that was cut off at first', { description: ABOUT }, {}],
  ['a text that was not there at first', { description: '' }, {}],
  [
    'a short text, one word of it',
    { description: 'Bake bread in our shop.' },
    { description: 'Bake rolls in our shop.' },
  ],
  ['the way the reference is written', { reference: 'JR-00123' }, { reference: 'jr 00123' }],
  ['what stands before the reference', { reference: '00123' }, { reference: 'JR-00123' }],
  ['a reference that was not there at first', {}, { reference: 'JR-1' }],
  ['the whole text, under its reference', { reference: 'R1' }, { reference: 'R1', description: JOIN }],
  ['the whole title, under its reference', { reference: 'R1' }, { reference: 'R1', title: 'Pastry Cook' }],
  ['the town, under its reference', { reference: 'R1', place: 'Ayr' }, { reference: 'R1', place: 'Troon' }],
  ['how the town is written', { place: 'Glasgow' }, { place: 'Glasgow City, Scotland, UK' }],
  ['a slip in the town', { place: 'Edinburg' }, { place: 'Edinburgh' }],
  [
    'the postcode within its town',
    { place: 'Glasgow', location: 'G2 1AL' },
    { place: 'Glasgow', location: 'G31 2AB' },
  ],
  ['the second half of the postcode', { location: 'G2 1AL' }, { location: 'G2 7PX' }],
  [
    'the whole title, when the page was loaded anew',
    { document: 'a' },
    { document: 'b', title: 'Pastry Cook' },
  ],
  ['a title that was not there at first', { title: '' }, {}],
];

/** Changes to another job. */
const OTHER: [string, JobValues, JobValues][] = [
  ['another title and text', {}, { title: 'Joiner', description: ABOUT + JOIN }],
  ['another title, the text not there yet', {}, { title: 'Joiner', description: '' }],
  ['another title over the old text', {}, { title: 'Joiner' }],
  [
    'another title over the old text in a page that stays',
    { document: 'a' },
    { document: 'a', title: 'Joiner' },
  ],
  [
    'another title and the same words about the company',
    { document: 'a', description: ABOUT.repeat(20) },
    { document: 'b', description: ABOUT.repeat(20), title: 'Joiner' },
  ],
  [
    'another title and the same few words',
    { document: 'a', description: 'Apply by post please.' },
    { document: 'b', description: 'Apply by post please.', title: 'Joiner' },
  ],
  ['the same title and another text', {}, { description: JOIN }],
  ['the same title in another town', { place: 'Glasgow' }, { place: 'Perth' }],
  [
    'the same title in another town of the same land',
    { place: 'Glasgow, Scotland' },
    { place: 'Perth, Scotland' },
  ],
  ['the same title in another postcode', { location: 'G2 1AL' }, { location: 'PH1 5UA' }],
  ['the same title under another reference', { reference: 'JR-1' }, { reference: 'JR-2' }],
  [
    'the same title, town and text under another reference',
    { reference: 'A1', place: 'Ayr' },
    { reference: 'A2', place: 'Ayr' },
  ],
  [
    'a site’s own reference over another title and text',
    { reference: 'JOBS' },
    { reference: 'JOBS', title: 'Joiner', description: JOIN },
  ],
  ['the town in the title', { title: 'Baker, Glasgow' }, { title: 'Baker, Perth' }],
  ['another grade', { title: 'Nurse, Band 5' }, { title: 'Nurse, Band 6' }],
  ['another shift', { title: 'Baker (days)' }, { title: 'Baker (nights)' }],
  ['another ledger', { title: 'Sales Ledger Clerk' }, { title: 'Purchase Ledger Clerk' }],
  ['another rank', { title: 'Junior Baker' }, { title: 'Senior Baker' }],
  ['a word more in the title and another text', {}, { title: 'Baker Trainer', description: ABOUT + JOIN }],
  [
    'titles that differ by a letter, and other texts',
    { title: 'Waiter' },
    { title: 'Writer', description: JOIN },
  ],
  ['titles alone', { description: '' }, { title: 'Joiner', description: '' }],
  ['a title without a text, and a text without a title', { description: '' }, { title: '' }],
];

describe('same job: recognised', () => {
  it.each(SAME)('after a change of %s', (_name, before, now) => {
    expect(isSameJob(job(before), job(now))).toBe(true);
    expect(isSameJob(job(now), job(before))).toBe(true);
  });
});

describe('same job: another one', () => {
  it.each(OTHER)('recognised by %s', (_name, before, now) => {
    expect(isSameJob(job(before), job(now))).toBe(false);
    expect(isSameJob(job(now), job(before))).toBe(false);
  });
});

describe('same job: compared with a posting, of which little is known', () => {
  it.each<[string, JobValues, boolean]>([
    ['another reference', { reference: 'A2' }, true],
    ['another title and text', { title: 'Joiner', description: JOIN }, true],
    ['another title over the same text', { title: 'Joiner' }, false],
    ['the same title over another text', { description: JOIN }, false],
  ])('%s', (_name, now, isAnother) => {
    expect(isCertainlyAnotherJob(job({ reference: 'A1' }), job(now))).toBe(isAnother);
  });
});

it('same job: stores little of a text, however long', () => {
  const long = fingerprint({ title: 'x'.repeat(9_000), description: `<p>${'word '.repeat(90_000)}</p>` });
  expect(JSON.stringify(long).length).toBeLessThan(5_000);
});

it('same job: undefined without title and text', () => {
  expect(
    fingerprint({ reference: 'R1', place: 'Ayr', title: ' – ', description: '<p></p>' }),
  ).toBeUndefined();
});

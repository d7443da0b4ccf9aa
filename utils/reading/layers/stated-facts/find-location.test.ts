// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north, and you will bake with a team of nine.</p>';

function read(stated: string, lines = '') {
  const page = `<title>Night Baker</title><body><h1>Night Baker</h1>${lines}${PROSE}<p>${stated}</p>${PROSE}</body>`;
  return text.read(makePage(documentOf(page, url), url), new Set()).found;
}

describe('the postcode in a sentence', () => {
  it.each([
    'Call into our Edinburgh office at 4 Mill Street, Edinburgh EH2 1AA to register.',
    'For a form contact our Glasgow office, 12 Oat Street, Glasgow G2 1AL.',
    'Hand your form in at our Perth shop, 3 Mill Lane, Perth PH1 5AA.',
    'Questions? Visit our school at Mill Lane, Perth PH1 5AA.',
    'Interviews will be held at our Perth office, PH1 5AA.',
    'Parking is at our Wick depot, KW1 5HA.',
    'Training takes place at our head office in Leeds, LS1 4AP.',
    'Our client is based in Perth. Write to our office at 4 Mill Street, Edinburgh EH2 1AA.',
  ])('is none where nobody says that the work is there: %s', (stated) => {
    expect(read(stated).location).toBeUndefined();
  });

  it.each([
    ['You will be based at our office, 4 Mill Street, Perth PH1 5AA.', 'PH1 5AA'],
    ['The role is at our Perth office, 4 Mill Street, PH1 5AA.', 'PH1 5AA'],
    ['Join the team in our Perth school, PH1 5AA.', 'PH1 5AA'],
    ['You’ll be in our Wick depot, Harbour Road, KW1 5HA.', 'KW1 5HA'],
    ['Our depot is on Harbour Row, Wick KW1 5HA. Ring Una to hear more.', 'KW1 5HA'],
    ['You will start from the bakery at 12 Oat Street, Glasgow G2 1AL, in a van of ours.', 'G2 1AL'],
    [
      'Where: 12 Oat Street, Glasgow G2 1AL. (Our office is in Perth, PH1 5AA, where we meet you first.)',
      'G2 1AL',
    ],
    ['Place of work: 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['The bakery is located at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['You will work from our office at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['This is an office-based post at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
  ])('is the workplace’s: %s', (stated, code) => {
    expect(read(stated).location).toBe(code);
  });
});

describe('the place', () => {
  it.each(['Permanent · Hospitality · £24,000', 'Full time | Nursing', '£24,000 • Catering'])(
    'is no kind of work behind a term: %s',
    (line) => {
      expect(read('', `<p>${line}</p>`).place).toBeUndefined();
    },
  );

  it.each([
    ['Perth · Hybrid · Full-time', 'Perth'],
    ['Stoke-on-Trent · Permanent · £24,000', 'Stoke-on-Trent'],
    ['Wickmoor Magna | Full time', 'Wickmoor Magna'],
    ['Part-time | Central Leeds-Hybrid | £30,000', 'Central Leeds'],
    ['£30,000 · Wick (remote) · Permanent', 'Wick'],
  ])('is before a term: %s', (line, place) => {
    expect(read('', `<p>${line}</p>`).place).toBe(place);
  });

  it('is the last parts of a long address without their postcode', () => {
    const address =
      'Guild of Bakers and Millers of the North, Old Grain Exchange, 7 Mill Road, Wick, KW1 4AB, UK';
    expect(read('', `<dl><dt>Location</dt><dd>${address}</dd></dl>`)).toMatchObject({
      place: 'Wick, UK',
      location: 'KW1 4AB',
    });
  });

  it.each(['Hybrid, two days at home', 'On site on all days'])('is no way of working: “%s”', (words) => {
    expect(read('', `<dl><dt>Where</dt><dd>${words}</dd></dl>`).place).toBeUndefined();
  });

  it('is behind a term, if the text says so', () => {
    expect(read('Our bakery is in Ludlow.', '<p>Part-time · Ludlow</p>').place).toBe('Ludlow');
  });

  it('is where one works from, without a remark about it', () => {
    const remark = '(there is an oven across the water, too, which has neither roof nor door)';
    expect(read(`Working from: Wick harbour ${remark}`).place).toBe('Wick harbour');
    expect(read('Working from: Wick harbour (north side)').place).toBe('Wick harbour (north side)');
    expect(read('Working from: home').place).toBeUndefined();
  });

  it.each([
    ['Wick, home working possible on two days a week', 'Wick'],
    ['Wick, with some home working', 'Wick'],
    ['Wick, hybrid for two days a week', 'Wick'],
    ['Home Farm, Wick', 'Home Farm, Wick'],
  ])('is named without what is said of working from home: %s', (words, place) => {
    expect(read('', `<dl><dt>Location</dt><dd>${words}</dd></dl>`).place).toBe(place);
  });

  it('is no pay', () => {
    expect(read('Base: £50,000 plus car').place).toBeUndefined();
    expect(read('Base: Perth').place).toBe('Perth');
  });
});

describe('labels that run on in one line', () => {
  it('are part of a value where one comes again', () => {
    const line =
      '<b>Salary:</b> Starting salary £11,497.50 (FTE £22,995) Grade: 2, Salary band: £22,995 to £26249';
    expect(read(line).salary_text).toContain('Salary band');
  });

  it('are told apart, in a short one, too', () => {
    expect(
      read('Salary: £26,000 per annum Hours: 37 per week Location: Wick Closing date: 4 December 2099'),
    ).toMatchObject({
      salary_low: 26_000,
      hours: 'Full',
      place: 'Wick',
      closing_date: '2099-12-04',
    });
  });

  it.each([
    ['Location: Mill House, Wick', 'Mill House, Wick'],
    ['Location: Wick Reports to: the Head Baker', 'Wick Reports to: the Head Baker'],
    ['Location: Wick | Salary: £26,000 | Reference: CC/26/081', 'Wick'],
    ['Location: Wick Salary: £26,000', 'Wick Salary: £26,000'],
  ])('are left as they are where they are few: %s', (line, place) => {
    expect(read(line).place).toBe(place);
  });
});

it('the place in a careers system’s code for a building is its town', () => {
  const rows = '<dl><dt>Location</dt><dd>GB-THURSO-BLDG 3 ~ Mill Lane ~ BLDG 3</dd></dl>';
  expect(read('', rows).place).toBe('Thurso');
});

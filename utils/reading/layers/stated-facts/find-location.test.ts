// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north, and you will bake with a team of nine.</p>';

function read(stated: string) {
  const page = `<title>Night Baker</title><body><h1>Night Baker</h1>${PROSE}<p>${stated}</p>${PROSE}</body>`;
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
    ['Place of work: 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['The bakery is located at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['You will work from our office at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
    ['This is an office-based post at 12 Oat Street, Glasgow G2 1AL.', 'G2 1AL'],
  ])('is the workplace’s: %s', (stated, code) => {
    expect(read(stated).location).toBe(code);
  });
});

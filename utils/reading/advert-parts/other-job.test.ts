// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { addPlace } from '@/utils/towns/add-place';
import { readPage } from '../read-page';

const URL_OF_JOB = new URL('https://www.crumb.example/jobs/12');
const ONE =
  '<p>You will mix, prove and bake through the night with a team of nine, and clean down at the end of each shift. You will need a steady hand, since the loaves go to two hundred shops.</p>';
const TEXT = `${ONE}<p>We bake sourdough, rye and tin loaves, seven nights a week, in an old mill by the river. New bakers are trained for six weeks. To apply, send your CV to jobs@crumb.example.</p>`;
const OWN = '<p>Salary: £26,000 a year. Closing date: 11 December 2026.</p>';

function factsOf(body: string, title = 'Night Baker') {
  const page = `<html lang="en-GB"><title>${title}</title><body><main><h1>${title}</h1>${body}</main></body></html>`;
  const reading = readPage(documentOf(page, URL_OF_JOB), URL_OF_JOB);
  if (reading.kind !== 'advert') return reading.kind;
  const { salary_low, closing_date, hours, place } = addPlace(reading).fields;
  return [salary_low, closing_date, hours, place].map((field) => field?.value);
}

const NOTHING = [undefined, undefined, undefined, undefined];
const OWN_FACTS = [26_000, '2026-12-11', undefined, undefined];

describe('readPage takes nothing of another job', () => {
  beforeAll(() => vi.useFakeTimers({ now: new Date(2026, 10, 30, 12), toFake: ['Date'] }));
  afterAll(() => vi.useRealTimers());

  it.each([
    [
      'in a box that leads to it',
      '<div class="card"><h3><a href="/jobs/9">Chef</a></h3><p>Perth</p><p>Salary: £35,000</p><p>Closing date: 9 December 2026</p></div>',
    ],
    [
      'below its heading',
      '<h2>Weekend Assistant</h2><p>Part time, £12.30 per hour. Closing date: 18 December 2026.</p>',
    ],
    [
      'that is needed, too',
      '<p><b>We also need a Shop Assistant</b></p><p>Salary: £11,000 a year. Closing date: 18 December 2026.</p>',
    ],
    [
      'that is looked for, too',
      '<h3>We’re also looking for drivers</h3><p>Part time, £13 an hour. Closing date: 18 December 2026.</p>',
    ],
    ['in a column', '<aside><h3>Chef, Perth</h3><p>Salary: £35,000</p></aside>'],
    [
      'in each of several boxes',
      '<h3><a href="/jobs/9">Chef</a></h3><p>Full time, £35,000</p><h3><a href="/jobs/10">Porter</a></h3><p>Closes 9 December 2026</p>',
    ],
  ])('%s', (_, other) => {
    expect(factsOf(TEXT + other)).toEqual(NOTHING);
    expect(factsOf(OWN + TEXT + other)).toEqual(OWN_FACTS);
  });

  it('and goes on reading behind it', () => {
    const other = '<h3><a href="/jobs/9">Chef</a></h3><p>Full time, £35,000</p>';
    expect(factsOf(`${TEXT}${other}<h3>How to apply</h3>${OWN}`)).toEqual(OWN_FACTS);
  });

  it.each([
    ['the superior', '<h3>Head Chef</h3><p>You report to the Head Chef, who works full time.</p>'],
    ['a heading with the job’s own name', `<h3>Baker (nights)</h3>`],
    ['a colleague', '<h4>Una Miller</h4><p><b>Bakery Manager</b></p>'],
    ['a colleague’s name', '<h4>Una Miller</h4><p>Bakery Manager</p>'],
    [
      'who the text says is there',
      '<p>You will stand in for the shift supervisor.</p><h3>Shift Supervisor</h3>',
    ],
    ['what is also wanted of a baker', '<p><b>We also need you to be a driver</b></p>'],
    ['a section', '<h3>Pay for the staff</h3>'],
    ['a section that opens', '<h3><a href="#pay">Pay and hours</a></h3>'],
  ])('but what follows %s', (_, above) => {
    expect(factsOf(TEXT + above + OWN)).toEqual(OWN_FACTS);
  });

  it('nor leaves anything out where the title names no job', () => {
    expect(factsOf(`${TEXT}<h2>Chef</h2>${OWN}`, 'Bakery Apprenticeship')).toContain(26_000);
  });

  it('among similar jobs below a short advert', () => {
    const similar =
      '<h3>Similar jobs</h3><dl><dt>Salary</dt><dd>£35,000</dd><dt>Closing date</dt><dd>9 December 2026</dd></dl>';
    expect(factsOf(`${ONE}<p>To apply, send your CV to jobs@crumb.example.</p>${similar}`)).toEqual(NOTHING);
    expect(factsOf(`${ONE}${OWN}${similar}`)).toEqual(OWN_FACTS);
  });

  it.each(['<h3>View all jobs</h3>', '<h3>More vacancies</h3><ul><li>Chef</li><li>Porter</li></ul>'])(
    'but all of an advert below a menu of jobs: %s',
    (menu) => {
      expect(factsOf(menu + TEXT + OWN)).toEqual(OWN_FACTS);
      expect(factsOf(`<p>Apply by 11 December 2026.</p>${menu}${TEXT}${OWN}`)).toEqual(OWN_FACTS);
    },
  );
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { identifyLabel } from '../lexicon/labels';
import { buildOutline } from '../outline/build-outline';
import { findLabelledFacts } from './labelled-facts';

const facts = (body: string) =>
  findLabelledFacts(
    buildOutline(documentOf(body, new URL('https://a.example/')).documentElement, true).blocks,
  ).map(({ id, value }) => [id, value]);

describe('identifyLabel', () => {
  it.each([
    ['Salary:', 'salary'],
    ['Salary range (pro rata)', 'salary'],
    ['Pay (GBP):', 'salary'],
    ['University ref.', 'reference'],
    ['Deadline (midday)', 'closing_date'],
    ['Oriau | Hours', 'hours'],
    ['Cyflog / Salary', 'salary'],
    ['Ceann-latha (Closing date)', 'closing_date'],
    ['Dyddiad cau ceisiadau’r swydd hon | Application closing date', 'closing_date'],
    ['Math o gontract / Contract type', 'terms'],
    ['Math o gytundeb / Contract', 'terms'],
    ['Job type / Math o swydd', 'terms'],
    ['Contract type / Seòrsa cùmhnaint', 'terms'],
    ['Company / Cyflogwr', 'company'],
    ['Fastaiche / Company', 'company'],
    ['Oriau gwaith / Working pattern', 'hours'],
    ['Workplace / Lleoliad gwaith', 'place'],
    ['Where | C’àite', 'place'],
    ['Contract / Cùmhnant', 'terms'],
    ['Teitl y swydd / Job title', 'title'],
    ['Rhif swydd | Job number', 'reference'],
    ['Graddfa gyflog / Salary', 'salary'],
    ['Math o gontract:', 'terms'],
    ['Uairean obrach', 'hours'],
    ['York (Hybrid)', undefined],
    ['York | Hybrid', undefined],
    ['Permanent (37 hours)', undefined],
    ['Baker / full time', undefined],
    ['Location / Salary', undefined],
    ['Total weekly hours', 'hours'],
    ['📍 Location', 'place'],
    ['Bakers (nights)', undefined],
    ['Starting salary', 'salary'],
    ['Rate of pay', 'salary'],
    ['Job location(s)', 'place'],
    ['Place of work', 'place'],
    ['Closing date & time', 'closing_date'],
    ['Closing date and time', 'closing_date'],
    ['Application deadline', 'closing_date'],
    ['Apply by', 'closing_date'],
    ['Apply before the end of', 'closing_date'],
    ['Applications by the end of', 'closing_date'],
    ['Job Ref No.', 'reference'],
    ['Requisition ID', 'reference'],
    ['Hours per week', 'hours'],
    ['Working pattern', 'hours'],
    ['Contract type', 'terms'],
    ['Type of contract', 'terms'],
    ['Remote status', 'working_location'],
    ['Employer', 'company'],
    ['Post title', 'title'],
    ['Department', 'other'],
    ['Interview date', 'other'],
    ['Telephone number', 'phone'],
    ['Number', undefined],
    ['Our story', undefined],
  ])('%s is about %s', (label, id) => {
    expect(identifyLabel(label)).toBe(id);
  });
});

describe('findLabelledFacts', () => {
  it('reads a dash behind the colon as a space, and none that is part of the value', () => {
    expect(facts('<p>POST NO:- OV/7<br>BRANCH: – Wick</p>')).toEqual([
      ['reference', 'OV/7'],
      ['place', 'Wick'],
    ]);
    expect(facts('<p>Location: -Wick-</p>')).toEqual([['place', '-Wick-']]);
  });

  it.each<[string, string, string[][]]>([
    [
      'labels on the lines of a paragraph and their values on those of the next',
      '<p>Salary:<br>Hours:<br>Oven:</p><p>£9<br>20<br>Stone</p>',
      [
        ['salary', '£9'],
        ['hours', '20'],
      ],
    ],
    [
      'no values where the next paragraph has other lines',
      '<p>Salary:<br>Hours:</p><p>£9<br>Wick<br>20</p>',
      [],
    ],
    [
      'a list of terms',
      '<dl><dt>Salary</dt><dd>£9</dd><dt>Hours</dt><dd>20</dd></dl>',
      [
        ['salary', '£9'],
        ['hours', '20'],
      ],
    ],
    [
      'a table',
      '<table><tr><th>Salary</th><td>£9</td><th>Ref</th><td>B12</td></tr></table>',
      [
        ['salary', '£9'],
        ['reference', 'B12'],
      ],
    ],
    ['headings', '<h3>Salary</h3><p>£9</p>', [['salary', '£9']]],
    [
      'lines',
      '<p>Salary: £9<br>Location: York</p>',
      [
        ['salary', '£9'],
        ['place', 'York'],
      ],
    ],
    ['lines with bold labels', '<p><b>Salary</b> £9</p>', [['salary', '£9']]],
    ['items', '<ul><li>Salary: £9</li><li>Bake bread: daily</li></ul>', [['salary', '£9']]],
    [
      'parts of one line',
      '<p>Salary: £9 | Location: York</p>',
      [
        ['salary', '£9'],
        ['place', 'York'],
      ],
    ],
    [
      'one label in two languages',
      '<p><b>Àite / <span lang="en">Location</span>:</b> Oban</p>',
      [['place', 'Oban']],
    ],
    [
      'bold labels in a table, though they may be values',
      '<table><tr><td><b>Contract</b></td><td>Permanent</td></tr></table>',
      [['terms', 'Permanent']],
    ],
    [
      'labels that look like the others, though they may be values',
      '<p class="name">Base</p><p>York</p><p class="name">Contract</p><p>Permanent</p>',
      [
        ['place', 'York'],
        ['terms', 'Permanent'],
      ],
    ],
    ['elements of their own', '<div><span>Salary</span> <span>£9</span></div>', [['salary', '£9']]],
    [
      'an address of several lines',
      '<h3>Location</h3><p>Mill</p><p>York</p><p>YO1 7HH</p><h3>Hours</h3><p>20</p>',
      [
        ['place', 'Mill, York, YO1 7HH'],
        ['hours', '20'],
      ],
    ],
    [
      'values that are labels elsewhere',
      '<dl><dt>Job type</dt><dd>Contract</dd><dt>Workplace</dt><dd>Hybrid</dd></dl>',
      [
        ['terms', 'Contract'],
        ['working_location', 'Hybrid'],
      ],
    ],
    [
      'one column of labels beside one of values',
      '<div><div><p>Salary</p><p>Hours</p></div><div><p>£9</p><p>20</p></div></div>',
      [
        ['salary', '£9'],
        ['hours', '20'],
      ],
    ],
    [
      'answers to what may be a value',
      '<div>Remote</div><div>No</div><div>Permanent</div><div>Yes</div><p>Hybrid: Yes, two days</p>',
      [
        ['working_location', 'No'],
        ['terms', 'Permanent: Yes'],
        ['working_location', 'Hybrid: Yes, two days'],
      ],
    ],
    [
      'pictures for labels',
      '<p>📍 York<br>💷 £9 an hour<br>⏰ 20 a week</p>',
      [
        ['place', 'York'],
        ['salary', '£9 an hour'],
        ['hours', '20 a week'],
      ],
    ],
    [
      'pictures for labels in chips that only styling separates',
      '<p><span>📍 York</span><span>💷 £9 – £11 an hour</span><span>📅 Full-time</span></p>',
      [
        ['place', 'York'],
        ['salary', '£9 – £11 an hour'],
      ],
    ],
    [
      'pictures for labels, after what has a label in words',
      '<p>📍 Mill Lane, York</p><p>💷 £9 an hour</p><p>Location: Leeds</p>',
      [
        ['place', 'Leeds'],
        ['place', 'Mill Lane, York'],
        ['salary', '£9 an hour'],
      ],
    ],
    [
      'nothing, where a picture adorns a heading',
      '<h2>📍 Job Overview</h2><h3>💷 Rewards</h3><h3>⏰ A baker’s day</h3><p><b>📌 About the role</b></p>',
      [],
    ],
    [
      'nothing, where a picture adorns a label or a shout',
      '<p>📍 We are growing fast!</p><p>🕒 Got an hour?</p><p>💰 Salary</p>',
      [],
    ],
    [
      'nothing, where columns differ in length',
      '<div><div><p>Salary</p><p>Hours</p></div><div><p>£9</p></div></div>',
      [],
    ],
    ['nothing, where a value has no label', '<p>Permanent</p><p>Nobody knows bread as we do</p>', []],
    [
      'nothing, in a table’s head',
      '<table><tr><th>Location</th><th>Salary</th></tr><tr><td>York</td><td>£9</td></tr></table>',
      [],
    ],
    [
      'nothing, where the value is none',
      '<dl><dt>Salary</dt><dd>TBC</dd><dt>Reference</dt><dd>-</dd></dl>',
      [],
    ],
    [
      'nothing for a label with a logo beside it, above other rows',
      '<ul><li><b>Employer</b> <a href="/e"><img src="/l.png" alt=""></a></li><li><b>Job</b> Baker</li></ul>',
      [['title', 'Baker']],
    ],
    [
      'nothing for a label without a value, above other rows',
      '<p>Location</p><p>Salary: £9</p><p>Pay</p><p>Hours: 20</p><p>Company</p><p>Department: Ovens</p>',
      [
        ['salary', '£9'],
        ['hours', '20'],
        ['other', 'Ovens'],
      ],
    ],
    [
      'a value that has a label of its own, in the row of another',
      '<dl><dt>Salary</dt><dd>Hourly rate: £9</dd></dl><h4>Salary</h4><p>Grade: 5, £9</p>',
      [
        ['salary', 'Hourly rate: £9'],
        ['salary', 'Grade: 5, £9'],
      ],
    ],
    [
      'bold labels above their values',
      '<ul><li><b>Location</b><br>York</li></ul><p><b>Salary</b><br>£9<br><b>Hours:</b><br>20</p>',
      [
        ['place', 'York'],
        ['salary', '£9'],
        ['hours', '20'],
      ],
    ],
    [
      'nothing, where bold labels stand in one list',
      '<p><b>Location</b><br><b>Salary</b><br><b>Contract</b><br>Nobody knows bread as we do</p>',
      [],
    ],
    ['nothing, where a heading follows', '<h3>Salary</h3><h3>Location</h3>', []],
    [
      'nothing, where a term heads a paragraph',
      '<h4>Remote</h4><p>We are always on the lookout for more people who like bread and long nights.</p>',
      [],
    ],
    ['nothing, in long text', `<h3>Hours</h3><p>${'We work when there is work. '.repeat(15)}</p>`, []],
  ])('reads %s', (_, body, expected) => {
    expect(facts(body)).toEqual(expected);
  });
});

it('labelled facts: one is found in a paragraph of 10,000 lines, each of which is looked at with its neighbours only', () => {
  const lines = 'You will bake bread<br>'.repeat(10_000);
  expect(facts(`<p>${lines}<b>Location</b><br>York</p>`)).toEqual([['place', 'York']]);
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '../../layer';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';

function read(stated: string): FoundValues {
  vi.setSystemTime('2026-11-28T12:00:00');
  const words = stated.startsWith('<') ? stated : `<p>${stated}</p>`;
  const body = `<main><h1>Night Baker</h1>${PROSE}${words}<p>You will mix, prove and bake.</p></main>`;
  return text.read(makePage(documentOf(`<title>Night Baker</title><body>${body}</body>`, url), url)).found;
}

describe('job type, in the words of adverts', () => {
  it.each([
    ['Permanent', 'The post is ongoing.'],
    ['Permanent', 'This is an ongoing position for 30 hours a week.'],
    ['Permanent', '<dl><dt>Contract</dt><dd>Ongoing</dd></dl>'],
    ['Permanent', '<dl><dt>Contract type</dt><dd>Open-ended</dd></dl>'],
    ['Permanent', '<dl><dt>Duration</dt><dd>Indefinite</dd></dl>'],
    ['Permanent', '<dl><dt>Basis</dt><dd>Full-time (35 hours), permanent</dd></dl>'],
    ['Permanent', 'Both posts are open-ended.'],
    ['Permanent', 'Four nights a week, 8pm to 8am, 44 hours paid. Permanent.'],
    ['Permanent', 'The job is permanent from the first day.'],
    ['Permanent', 'It is a permanent job, with a six-month trial.'],
    ['Permanent', 'This is permanent work, not seasonal.'],
    ['Permanent', 'You will have a permanent contract from day one.'],
    ['Permanent', 'We are offering a permanent contract.'],
    ['Permanent', 'Full time and permanent, based in Wick.'],
    ['Permanent', '37 hours per week, permanent, based in Wick and sometimes in Thurso.'],
    ['Permanent', 'Permanent, 39 hours a week averaged over four weeks.'],
    ['Permanent', 'You will join us on a permanent basis.'],
    ['Permanent', 'We wish to appoint a permanent baker.'],
    ['Permanent', 'We have a permanent vacancy for a baker.'],
    ['Permanent', 'Permanent post – 35 hours per week'],
    ['Permanent', 'A permanent, year-round position with accommodation.'],
    ['Permanent', '35 hours a week, Monday to Friday (permanent)'],
    ['Permanent', 'Hours are 35 a week and the contract is permanent.'],
    ['Permanent', 'This is a substantive post.'],
    ['Permanent', 'Permanent contract, subject to a satisfactory probation of six months.'],
    ['Permanent', '<ul><li>Permanent contract</li><li>Free bread</li></ul>'],
    ['Permanent', '<ul><li>Permanent and full time</li></ul>'],
    ['Contract', '<dl><dt>Length</dt><dd>11 months from 1 February 2027</dd></dl>'],
    ['Contract', '<dl><dt>Length</dt><dd>Two years</dd></dl>'],
    ['Contract', '<dl><dt>Duration</dt><dd>12 months</dd></dl>'],
    ['Contract', '<dl><dt>Contract</dt><dd>12 months fixed term</dd></dl>'],
    ['Contract', '<dl><dt>Duration</dt><dd>fixed term, three years to 31 March 2030</dd></dl>'],
    ['Contract', '<dl><dt>Contract</dt><dd>To cover maternity leave, for up to a year</dd></dl>'],
    ['Contract', '<dl><dt>Term</dt><dd>Until 31 August 2027</dd></dl>'],
    [
      'Contract',
      'As Una goes on maternity leave in January we need someone to take her place until November.',
    ],
    ['Contract', 'To cover maternity leave we need a second baker for nine months.'],
    ['Contract', 'While our baker is on maternity leave, we are looking for somebody to hold the fort.'],
    ['Contract', 'This post is to cover a colleague’s maternity leave.'],
    ['Contract', 'The post covers a period of adoption leave.'],
    ['Contract', 'You will be covering for Una, who is on parental leave for a year.'],
    ['Contract', 'This is a twelve-month contract.'],
    ['Contract', 'It is a 2 year fixed-term post.'],
    ['Contract', 'The appointment is for two years from February 2027 in the first place.'],
    ['Contract', 'The appointment is for three years in the first instance.'],
    ['Contract', 'The post is offered for a fixed period of 18 months.'],
    ['Contract', 'The contract runs until 31 August 2027.'],
    ['Contract', 'The contract ends on 31 August 2027.'],
    ['Contract', 'This is a time-limited post until March 2028.'],
    ['Contract', 'Funded until March 2028.'],
    ['Contract', 'Fixed term until 31 August 2027'],
    ['Contract', 'Fixed-term for one year, 35 hours a week'],
    ['Contract', 'We are offering a one-year contract in the first instance.'],
    ['Contract', '(maternity cover, 9 months)'],
    ['Contract', 'Maternity cover for 9 to 12 months, starting in February'],
    ['Contract', 'Initially for a year, with the chance of extension.'],
    ['Contract', 'The job is for a year to begin with.'],
    ['Contract', 'A secondment for up to 12 months.'],
    ['Temporary', '<dl><dt>Contract</dt><dd>Temp</dd></dl>'],
    ['Temporary', 'Temporary, for the Christmas season.'],
    ['Temporary', 'Temporary post until Easter'],
    ['Temporary', 'We need temporary help from March to October.'],
    ['Temporary', 'We are looking for seasonal bakers.'],
    ['Temporary', 'This is seasonal work from April to September.'],
    ['Temporary', 'You will work for the season, from March to the end of October.'],
    ['Temporary', 'Temp, 3 weeks in December'],
    ['Temporary', 'Casual work as and when it is needed.'],
    ['Temporary', 'This is a casual post with no set hours.'],
    ['Temporary', 'The post is temporary for six weeks.'],
    ['Temporary', 'Temporary until a permanent appointment is made.'],
    ['Temporary', 'Six-month temporary position.'],
    ['Temporary', '<dl><dt>Contract</dt><dd>Temporary (6 months)</dd></dl>'],
    ['Temporary', '<p>Temporary</p>'],
  ])('is %s: %s', (value, stated) => {
    expect(read(stated).job_type).toBe(value);
  });

  it.each([
    'Many of our team have become permanent.',
    'Permanent residents of the island only.',
    'We bake a seasonal menu.',
    'The contract for the new ovens runs until August 2027.',
    'You will cover maternity pay and other payroll questions.',
    'We offer enhanced maternity leave.',
    'Generous maternity, paternity and adoption leave.',
    'You will have two years of experience.',
    'The lease of the shop ends on 31 August 2027.',
    'Our ongoing projects are many.',
    'You will give ongoing support to the apprentices.',
    'We have ongoing training.',
    'Permanent or temporary, as you like.',
    'Summer is our busiest season.',
    'Smart casual dress.',
    'You will look after seasonal staff.',
    'The course lasts 12 months.',
    'While you are on maternity leave we pay you in full.',
  ])('is not said: %s', (stated) => {
    expect(read(stated).job_type).toBeUndefined();
  });
});

describe('hours, in the words of adverts', () => {
  it.each([
    ['Part', 'About 8 hours a week, mostly evenings and Saturday mornings.'],
    ['Part', 'around 10 hours per week'],
    ['Part', 'The job takes about eight hours a week.'],
    ['Part', 'You will work from home, apart from meetings, for 12 hours each week.'],
    ['Part', '<dl><dt>Hours</dt><dd>21 hours (0.6 FTE) over three days</dd></dl>'],
    ['Part', 'Hours: 21 hours (0.6 FTE) over three days'],
    ['Part', '16 hours per week – £15,270 (that is £33,400 for a full week of 35 hours)'],
    ['Part', 'Two days a week, 9 to 5.'],
    ['Part', 'Three days per week'],
    ['Part', 'You work three days a week, Tuesday to Thursday.'],
    ['Part', 'Hours are 9.30am to 2.30pm, Monday to Friday (25 hours).'],
    ['Part', '25 hours a week over five days'],
    ['Part', 'Mornings only, 20 hours a week'],
    ['Part', '16 hrs pw'],
    ['Part', '20 hrs p/w'],
    ['Part', '22.5 hours weekly'],
    ['Part', '15 hours p.w., term time only'],
    ['Part', '0.5 FTE'],
    ['Part', '0.8 WTE (30 hours)'],
    ['Part', 'A half-time post'],
    ['Part', 'This is a half-time post (17.5 hours).'],
    ['Part', 'The post is for 17½ hours a week.'],
    ['Part', 'Working 18 hours a week, Thursday to Saturday'],
    ['Part', 'Contracted hours: 12 per week'],
    ['Part', 'Hours: Three mornings a week (12 hours)'],
    ['Part', '12 hours per week in school terms'],
    ['Part', 'Part-time (20 hours)'],
    ['Part', 'It is a part-time job.'],
    ['Part', 'Part time hours, 16 over 2 days'],
    ['Part', 'You will do 16 hours a week in the shop.'],
    ['Part', 'Ten hours a week to start with.'],
    ['Part', '24 hours/week'],
    ['Full', '1 FTE'],
    ['Full', '<dl><dt>FTE</dt><dd>1</dd></dl>'],
    ['Full', '1.0 WTE'],
    ['Full', '40 hrs Mon - Fri, 8 till 4.30.'],
    ['Full', 'Four nights a week, 8pm to 8am, 44 hours paid. Permanent.'],
    ['Full', 'You will work 40 hours over five days.'],
    ['Full', 'A full-time job with every other weekend off.'],
    ['Full', 'Full time: 39 hours'],
    ['Full', '39 hours per week, averaged over the year'],
    ['Full', 'We work a 37.5 hour week.'],
    ['Full', 'Hours of work are 37 per week.'],
    ['Full', '37 hours p.w.'],
    ['Full', '37.5hrs pw'],
    ['Full', '40hrs/wk'],
    ['Full', 'Basic 45 hours, with overtime'],
    ['Full', '48 hours a week, days and nights'],
    ['Full', 'Five days out of seven, 40 hours'],
    ['Full', 'Four on, four off, 42 hours a week on average'],
    ['Full', 'Full time, permanent'],
    ['Full', 'You would be working full time in the shop.'],
    ['Full', 'We are looking for a full-time baker.'],
    ['Full', 'Wanted: full time baker.'],
    ['Full', 'We want a baker, full time, to start in January.'],
    ['Full', 'Monday to Friday, 8 to 5, full time.'],
    ['Full', '35 hours (full time) over 5 days'],
    ['Full', 'Hours: Full Time (37.5 hours)'],
    ['Full', 'MPS/UPS £32,916 – £51,048   Full time, permanent'],
    ['Part', 'We are looking for a part-time baker.'],
    ['Part', 'Wanted: part time baker.'],
  ])('is %s: %s', (value, stated) => {
    expect(read(stated).hours).toBe(value);
  });

  it.each([
    'Both posts are open-ended. One is full-time; the other is 0.5 FTE.',
    'Full or part time',
    'We have two jobs, one full-time and one part-time.',
    'One post is full time, the other part time.',
    'Contracts of 16, 24 or 37.5 hours are available.',
    'You get eight hours a week of support.',
    'The shop is open 40 hours a week.',
    'The hotline is staffed 24 hours a day.',
    'You will supervise part-time staff.',
    'We employ 12 full-time bakers.',
    'Our team has two full-time and five part-time bakers.',
    'Our two full-time bakers will teach you.',
    'About 2 hours a week of reading.',
    "You must have a full-time driver's licence.",
  ])('is not said: %s', (stated) => {
    expect(read(stated).hours).toBeUndefined();
  });
});

describe('working location, in the words of adverts', () => {
  it.each([
    [
      'Hybrid working',
      'You would work from the office in Wick for at least two days each week and may work from home for the rest.',
    ],
    ['Hybrid working', 'Two days a week in the Wick office, the rest at home.'],
    ['Hybrid working', 'Hybrid: Wick, Tuesdays and Thursdays in'],
    ['Hybrid working', '<dl><dt>Where</dt><dd>Hybrid: Wick, Tuesdays and Thursdays in</dd></dl>'],
    ['Hybrid working', 'You can work from home two days a week.'],
    ['Hybrid working', 'You may work from home on two days of the week.'],
    ['Hybrid working', 'Up to three days a week from home.'],
    ['Hybrid working', 'Hybrid working (two days a week in Wick).'],
    ['Hybrid working', 'We work in a hybrid way, with three days in the office.'],
    ['Hybrid working', 'You split your week between home and our office.'],
    ['Hybrid working', 'Our hybrid pattern means two days in Wick.'],
    ['Hybrid working', 'You will be in the office at least three days a week.'],
    ['Home working', 'You will work from home, apart from meetings, for 12 hours each week.'],
    ['Home working', 'You will work from home.'],
    ['Home working', 'The clerk works from home.'],
    ['Home working', 'This is a home-based post.'],
    ['Home working', 'Home based, with travel across Scotland.'],
    ['Home working', 'The job is done from your own home.'],
    ['Home working', 'The post is based at your own home.'],
    ['Remote working', 'Remote (UK)'],
    ['Remote working', 'Fully remote within the UK.'],
    ['Remote working', 'The role is remote.'],
    ['Remote working', 'You can work from anywhere in the UK.'],
    ['Remote working', 'Work from anywhere in the UK.'],
    ['Remote working', '<dl><dt>Location</dt><dd>Remote, UK</dd></dl>'],
    ['Onsite working', 'This is an on-site role.'],
    ['Onsite working', 'On site, five days a week'],
    ['Onsite working', 'The role is fully office based.'],
    ['Onsite working', '<dl><dt>Where</dt><dd>On site, Wick</dd></dl>'],
  ])('is %s: %s', (value, stated) => {
    expect(read(stated).working_location).toBe(value);
  });

  it.each([
    'We visit people in their own homes.',
    'The home is set in gardens.',
    'You will not work from home often.',
    'The home works with families.',
    'The team works from home farms.',
    'You must live within a mile of the home.',
    'Our office is in Wick.',
    'We visit remote farms.',
    'Some home working may be possible.',
    'Free parking on site, warm canteen',
    'Parking on site',
    'On-site gym',
    'Staff canteen on site',
    'Café and shop on site',
    'On-site nursery and bike store',
  ])('is not said: %s', (stated) => {
    expect(read(stated).working_location).toBeUndefined();
  });
});

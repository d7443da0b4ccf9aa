// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '../layer';
import { makePage } from '../page';
import { text } from './text';

const url = new URL('https://www.crumb.example/jobs/night-baker');
const PROSE = '<p>We bake for two hundred shops across the north of England, every night of the year.</p>';
const read = (body: string, title = 'Night Baker'): FoundValues =>
  text.read(makePage(documentOf(`<title>${title}</title><body>${body}</body>`, url), url), new Set()).found;
const advert = (more: string) => read(`<h1>Night Baker</h1>${PROSE}${more}`);

describe('text layer: pay in sentences', () => {
  it.each([
    ['You will be paid £14.20 an hour.', 14.2],
    ['The salary is £27,000.', 27000],
    ['We invest in our bakers: a salary between £27 - 29k depending on what you know.', 27000],
    ['We have invested £270,000 in ovens, and rates of pay are on our site.', undefined],
    ['We pay a £250 referral fee.', undefined],
    ['Our turnover is £4,000,000 per year.', undefined],
    ['You manage a budget of £90,000 a year.', undefined],
    ['The salary is £27,000. For nights the salary is £29,000.', undefined],
    ['Bread costs £4.', undefined],
  ])('%s', (sentence, low) => {
    expect(advert(`<p>${sentence}</p>`).salary_low).toBe(low);
  });
});

describe('text layer: closing dates', () => {
  it.each([
    ['Closing date: 30 November 2026.', '2026-11-30'],
    ['Applications close on 30/11/2026 at noon.', '2026-11-30'],
    ['Noon, Mon 30 November 2026 for applications', '2026-11-30'],
    ['Please apply by 30 November 2026; interviews on 9 December 2026.', '2026-11-30'],
    ['Interviews are on 9 December 2026.', undefined],
    ['Posted on 3 November 2026.', undefined],
    ['The closing date is soon. Start date: 4 January 2027.', undefined],
    ['Closing date: 30 November 2026. Closing date for the second round: 4 January 2027.', '2026-11-30'],
  ])('%s', (sentence, date) => {
    expect(advert(`<p>${sentence}</p>`).closing_date).toBe(date);
  });

  it('are ignored if they disagree', () => {
    expect(
      advert('<p>Apply by 1 December 2026.</p><p>Apply by 2 December 2026.</p>').closing_date,
    ).toBeUndefined();
  });
});

describe('text layer: postcodes', () => {
  it.each([
    ['The bakery is located at 1 Mill Lane, York YO1 7HH.', 'YO1 7HH'],
    ['You will work from our York bakery, YO1 7HH.', 'YO1 7HH'],
    ['Registered office: 1 Mill Lane, York YO1 7HH.', undefined],
    ['Write to 1 Mill Lane, York YO1 7HH.', undefined],
    ['Our bakeries are based at YO1 7HH and LS1 4AP.', undefined],
  ])('%s', (sentence, location) => {
    expect(advert(`<p>${sentence}</p>`).location).toBe(location);
  });
});

it('text layer: the workplace’s address above the facts is not the beginning of the text', () => {
  const facts = '<p><b>Salary:</b> £27,000<br><b>Hours:</b> Part time</p>';
  const found = read(
    `<h1>Night Baker</h1><p><b>Mill Lane Bakery</b>, Mill Lane, York YO1 7HH<br>Head baker: Una Orr</p>${facts}${PROSE}`,
  );
  expect(found).toMatchObject({ location: 'YO1 7HH', place: 'Mill Lane Bakery, Mill Lane, York YO1 7HH' });
  expect(found.description).toBe(PROSE);
});

describe('text layer: ways to apply', () => {
  it.each([
    ['<a href="/apply/1?utm_source=x">Apply now</a>', 'https://www.crumb.example/apply/1'],
    ['<a href="/apply/1"><span>Apply for this role</span> →</a>', 'https://www.crumb.example/apply/1'],
    ['<a href="/f" aria-label="Apply online"></a>', 'https://www.crumb.example/f'],
    ['<p>To apply, please use <a href="https://f.example/1">this form</a>.</p>', 'https://f.example/1'],
    ['<a href="https://f.example/1">For further details and to apply.</a>', 'https://f.example/1'],
    ['<a href="https://f.example/1">University of Wick Application Link</a>', 'https://f.example/1'],
    ['<p><a href="https://f.example/1">View job posting</a></p>', 'https://f.example/1'],
    [
      '<p>More information: <a href="https://f.example/jobs/1">https://f.example/jobs/1</a></p>',
      'https://f.example/jobs/1',
    ],
    ['<p>More information: <a href="https://f.example/us">https://f.example/us</a></p>', undefined],
    ['<p><a href="/jobs/2">View job posting</a></p>', undefined],
    ['<a href="#form">Apply now</a>', undefined],
    ['<a href="javascript:void(0)">Apply now</a>', undefined],
    ['<a href="/skills">Apply your skills</a>', undefined],
    ['<nav><a href="/apply">Apply</a></nav>', undefined],
    ['<p>Read how we use <a href="/privacy">this form</a> when you apply: privacy.</p>', undefined],
  ])('%s', (html, link) => {
    expect(advert(html).application_url).toBe(link);
  });

  it.each([
    ['<p>Send your CV to bread@crumb.example.</p>', 'bread@crumb.example'],
    [
      '<p>To apply, <a href="mailto:bread@crumb.example?subject=Hi">write to us</a>.</p>',
      'bread@crumb.example',
    ],
    ['<a href="mailto:bread@crumb.example">Apply by email</a>', 'bread@crumb.example'],
    ['<p>Bread orders: orders@crumb.example.</p>', undefined],
    ['<footer>To apply for a stall: info@crumb.example</footer>', undefined],
    ['<p>Apply to a@crumb.example.</p><p>Or apply to b@crumb.example.</p>', undefined],
  ])('%s', (html, email) => {
    expect(advert(html).application_email).toBe(email);
  });
});

describe('text layer: terms', () => {
  it.each<[string, Partial<FoundValues>]>([
    ['<p>You will work on a full or part time basis from our bakery.</p>', {}],
    ['<p>Full time or part time considered. You will work 20 hours a week.</p>', {}],
    ['<p>This is a permanent, full-time position.</p>', { hours: 'Full', job_type: 'Permanent' }],
    ['<p>A fixed term contract for a year.</p>', { job_type: 'Contract' }],
    ['<p>You will lead part-time staff.</p>', {}],
    ['<p>A full time or part time position.</p>', {}],
    ['<p>You will build remote access for bakers.</p>', {}],
  ])('%s', (html, expected) => {
    const { hours, job_type, working_location } = advert(html);
    expect({ hours, job_type, working_location }).toEqual({
      hours: undefined,
      job_type: undefined,
      working_location: undefined,
      ...expected,
    });
  });

  it.each<[string, Partial<FoundValues>]>([
    ['<dl><dt>Contract</dt><dd>Term time only</dd><dt>Hours</dt><dd>20</dd></dl>', { hours: 'Part' }],
    ['<dl><dt>Remote</dt><dd>No</dd><dt>Permanent</dt><dd>No, until May</dd></dl>', {}],
    ['<div>Permanent</div><div>Yes</div><div>Hybrid</div><div>No</div>', { job_type: 'Permanent' }],
    ['<p><b>Remote:</b> No<br><b>Contract:</b> Zero hours</p>', {}],
    ['<p>⏰ 20 hours a week</p>', { hours: 'Part' }],
    ['<dl><dt>Contract type</dt><dd>Relief / sessional</dd></dl>', { job_type: 'Temporary' }],
    ['<div>PART_TIME · £13 an hour</div>', { hours: 'Part' }],
    ['<p>Job type: On-site, Full-time</p>', { hours: 'Full', working_location: 'Onsite working' }],
  ])('come from values, not labels: %s', (html, expected) => {
    const { hours, job_type, working_location } = read(`<h1>Night Baker</h1>${html}${PROSE}`);
    expect({ hours, job_type, working_location }).toEqual({
      hours: undefined,
      job_type: undefined,
      working_location: undefined,
      ...expected,
    });
  });

  it.each<[string, Partial<FoundValues>]>([
    [
      'This Permanent, Full Time vacancy is open for 12 more days, until 23:59.',
      { hours: 'Full', job_type: 'Permanent' },
    ],
    ['We have full-time bakers and casual staff.', {}],
    ['<span>Full_time</span> <span>Wick</span>', { hours: 'Full' }],
  ])('come from what stands between the title and the text: %s', (sentence, expected) => {
    const article = `<div class="text"><h3>The vacancy</h3>${PROSE.repeat(3)}<ul><li>Mix and prove</li><li>Bake</li></ul></div>`;
    const { hours, job_type } = read(`<h1>Night Baker</h1><p>${sentence}</p>${article}`);
    expect({ hours, job_type }).toEqual({ hours: undefined, job_type: undefined, ...expected });
  });

  it.each([
    ['The role is fully on site at our mill. Many of our teams enjoy hybrid working.', 'Onsite working'],
    ['You will work full-time on site; working from home is not possible.', 'Onsite working'],
    ['You are fully on-site during induction. Then the role is hybrid.', undefined],
    ['We are open to remote working as well.', undefined],
  ])('prefer what is said of this job: %s', (sentence, expected) => {
    expect(advert(`<p>${sentence}</p>`).working_location).toBe(expected);
  });

  it('are read from values in fields that only show them', () => {
    const field = (label: string, value: string) =>
      `<label>${label}</label><input readonly value="${value}">`;
    const form = `<form>${field('Location', 'York YO1 7HH')}${field('Hours', '20 a week')}</form>`;
    expect(read(`<h1>Night Baker</h1>${form}${PROSE}`)).toMatchObject({ location: 'YO1 7HH', hours: 'Part' });
    expect(read(`<h1>Night Baker</h1>${form.replaceAll(' readonly', '')}${PROSE}`).location).toBeUndefined();
  });

  it('are read from lists and texts that only show them', () => {
    const form = (state: string) =>
      `<form><label>Hours</label><select ${state}><option>Full time</option><option selected>Part time</option></select><label>Duties</label><textarea ${state}>You bake for two hundred shops across the north of England.\n\nYou clean the ovens with one other, and lock up after the last van has gone.</textarea></form>`;
    expect(read(`<h1>Night Baker</h1>${form('disabled')}`)).toMatchObject({
      hours: 'Part',
      description: expect.stringContaining('England.</p><p>You clean'),
    });
    expect(read(`<h1>Night Baker</h1>${form('')}`)).not.toMatchObject({ hours: 'Part' });
  });

  it('are read from short lines below the title', () => {
    expect(read(`<h1>Night Baker</h1><p>York · Full time · On-site</p>${PROSE}`)).toMatchObject({
      hours: 'Full',
      working_location: 'Onsite working',
    });
    const besidePay = '<p>Wick-on-Sea, Caithness • 4 nights on, 3 off • £13.25 per hour</p>';
    expect(read(`<h1>Night Baker</h1>${besidePay}${PROSE}`).place).toBe('Wick-on-Sea, Caithness');
  });
});

describe('text layer: description', () => {
  const written = (more: string) => advert(more).description?.slice(PROSE.length);

  it.each([
    ['<h3>Salary</h3><p>Bakers start on £27,000 and get a share of what we sell.</p>'],
    ['<p><strong>Closing date</strong></p><p>Write before 30 November 2026, as we may close early.</p>'],
    ['<h3>Reference</h3><p>Put OVEN/7 in the first line of what you write to us.</p>'],
    ['<h3>Hours</h3><ul><li>Nights from ten to six</li><li>One weekend off in two</li></ul>'],
    [
      '<h3>Location</h3><p>You start at our mill in York before you move to Selby.</p><h3>Salary</h3><p>We pay £27,000 a year for nights.</p><h3>Hours</h3><p>You work forty hours on four nights.</p>',
    ],
  ])('ends with the section %s', (section) => {
    expect(written(section)).toBe(section);
  });

  it.each([
    ['<h3>Salary</h3><p>£27,000</p>'],
    ['<dl><dt>Location</dt><dd>York</dd><dt>Hours</dt><dd>40</dd><dt>Salary</dt><dd>£27,000</dd></dl>'],
    ['<h3>Location</h3><p>The Old Mill, Long Causeway, York YO1 7HH</p>'],
  ])('ends before the facts %s', (facts) => {
    expect(written(facts)).toBe('');
  });

  it.each([
    '<h2>Events</h2><p>Our bread festival is on the first weekend of June, rain or shine.</p>',
    '<h2>Why us?</h2><p>We have baked for the north since 1890, and we still use the same oven.</p>',
    '<h3>Recent news</h3><ul><li>The mill has a new wheel, which you can see on Sundays.</li></ul>',
    '<h2>How we work</h2><p>One: you ring us. Two: we bake. Three: you eat what we baked.</p>',
    '<h2>Our services</h2><p>Cakes for weddings, and bread for hotels, in the whole county.</p>',
  ])('ends where the site goes on: %s', (more) => {
    const apply = '<p>To apply, send your CV to the mill before the end of the month.</p>';
    expect(written(apply + more)).toBe(apply);
  });

  it.each([
    // Nothing was said of applying.
    '<h2>How we work</h2><p>You bake in threes, and each of you has a night off in the week.</p>',
    // More of the advert follows.
    '<p>To apply, send your CV to the mill.</p><h2>Contact us</h2><p>Ring Ada with questions about the mill and its ovens.</p><h2>Benefits</h2><p>You get bread for your family, and thirty days of holiday.</p>',
    '<h2>Why us?</h2><p>We have baked for the north since 1890 and pay above the rate.</p><p>To apply, send your CV to the mill before June.</p>',
  ])('does not end at an advert’s own section: %s', (more) => {
    expect(written(more)).toBe(more);
  });

  it('keeps lines that say more than their fields hold', () => {
    const lines =
      '<p><strong>Start:</strong> as soon as you can<br><strong>Salary:</strong> £27,000<br><strong>Hours:</strong> 12 a week, worked on two evenings of your choice<br><strong>Location:</strong> York</p>';
    const { description, hours } = read(`<h1>Night Baker</h1>${lines}${PROSE}`);
    expect(description).toContain('as soon as you can');
    expect(description).toContain('two evenings of your choice');
    expect(hours).toBe('Part');
    expect(written(lines)).toContain('two evenings of your choice');
  });

  it('begins with a list of what one does', () => {
    const list =
      '<ol><li>Light the ovens at ten<ul><li>north</li></ul></li><li>Bake what was ordered</li></ol>';
    expect(read(`<h1>Night Baker</h1>${list}${PROSE}`).description).toBe(list + PROSE);
  });

  it.each([
    ['<ul><li>York</li><li>Full time, permanent</li><li>£27,000 a year</li></ul>'],
    ['<ul><li>Salary: from £27,000 a year</li><li>Contract: Permanent</li></ul>'],
    [
      '<ul><li><a href="/1">Bakers and what they do</a></li><li><a href="/2">Millers and their mills</a></li></ul>',
    ],
  ])('begins after the list %s', (list) => {
    expect(read(`<h1>Night Baker</h1>${list}${PROSE}`).description).toBe(PROSE);
  });

  it('does not begin with a line of facts below the title', () => {
    const facts = '<p>Six ovens, wholesale and shops · Wick, Scotland, United Kingdom</p>';
    expect(read(`<h1>Night Baker</h1>${facts}${PROSE}`).description).toBe(PROSE);
  });

  it.each([
    [
      'lines of one paragraph',
      '<p><b>Employer:</b> Crumb<br><b>Season:</b> From May to the last of the figs<br><b>Contract:</b> Permanent<br><b>Salary:</b> £14 an hour + supper on every night that you bake</p>',
      '<p><strong>Employer:</strong> Crumb<br><strong>Season:</strong> From May to the last of the figs</p>',
    ],
    [
      'paragraphs, one with a line of its own',
      '<p>Job title: Night Baker<br>Saturdays, Sundays and the nights before holidays only</p><p>Closing date: 4 January 2027<br>Interview date: 8 January 2027</p>',
      '<p>Saturdays, Sundays and the nights before holidays only</p><p>Interview date: 8 January 2027</p>',
    ],
  ])('does not begin with what fields hold, in %s', (_, facts, rest) => {
    expect(read(`<h1>Night Baker</h1>${facts}${PROSE}`).description).toBe(`${rest}${PROSE}`);
  });

  it.each([
    '<p>Closing date: when filled<br>Bakery: the mill and the shop on the quay</p>',
    '<p>Contact email: una@wickmoor.example<br>Bakery: the mill and the shop on the quay</p>',
    '<p>Location: Wick<br>Ovens: six, of which two still burn wood</p>',
    '<p>Employer: Crumb<br>Ovens: six, of which two burn wood</p>',
    '<p>Working pattern: Term time only</p><p>Closing date: 8 January 2027, 12 noon</p>',
    '<p>Hours: Part time, 0.6 FTE</p><p>Closing date: 8 January 2027, 12 noon</p><p>Base: Wick</p>',
    '<p>Hours: 12 a week, on two evenings of your choice<br>Ovens: six, of which two burn wood</p>',
    // A paragraph below a way of working is no value of it.
    '<h3>Remote</h3><p>We want somebody who cares about bread to join our team of six.</p>',
  ])('keeps what it alone says: %s', (facts) => {
    expect(read(`<h1>Night Baker</h1>${facts}${PROSE}`).description).toBe(`${facts}${PROSE}`);
  });
});

describe('text layer: title', () => {
  it.each<[string, string, string, string | undefined]>([
    ['the main heading', `<h1>Night Baker</h1>${PROSE}`, '', 'Night Baker'],
    [
      'not the cookie banner’s',
      `<div class="cookies"><h1>Your privacy</h1></div><h1>Night Baker</h1>${PROSE}`,
      '',
      'Night Baker',
    ],
    ['not the site’s name', `<h1>Crumb Jobs</h1><h2>Night Baker</h2>${PROSE}`, 'Crumb Jobs', 'Night Baker'],
    [
      'not a part’s',
      `<h1>Careers</h1><h2>About us</h2>${PROSE}<h2>Night Baker</h2>`,
      'Night Baker | Crumb',
      'Night Baker',
    ],
    ['without the company', `<h1>Night Baker at Crumb</h1>${PROSE}`, 'Night Baker | Crumb', 'Night Baker'],
    ['what is named so', `<div class="job-title">Night Baker</div>${PROSE}`, '', 'Night Baker'],
    ['what is labelled so', `<p>Job title: Night Baker</p>${PROSE}`, '', 'Night Baker'],
    ['none, where only a page of jobs is named', `<h1>Current vacancies</h1>${PROSE}`, '', undefined],
  ])('is %s', (_, body, title, expected) => {
    expect(read(body, title).title).toBe(expected);
  });
});

describe('text layer: the place without a label', () => {
  it.each(['Wick / live in or out / from £31k', 'Wick · permanent · free bread'])(
    'is the part of a line of terms that is written like one: %s',
    (line) => {
      expect(read(`<h1>Night Baker</h1><p>${line}</p>${PROSE}`).place).toBe('Wick');
    },
  );

  it.each(['Hybrid: out, in and at home in equal parts', 'Workplace: in the van on most days'])(
    'is no way of working: %s',
    (line) => {
      expect(advert(`<p>${line}</p>`).place).toBeUndefined();
    },
  );

  it.each([
    '<h4>Location</h4><p>Wick, KW1 4NG: reliably commute, or move nearer (required)</p>',
    '<ul><li>Ability to commute/relocate:</li></ul><p>Wick, KW1 4NG: reliably commute by bus</p>',
    '<p>Ability to commute/relocate: Wick, KW1 4NG: reliably commute (preferred)</p>',
  ])('is where one has to commute to: %s', (html) => {
    expect(advert(html)).toMatchObject({ place: 'Wick, KW1 4NG', location: 'KW1 4NG' });
  });

  it.each(['Hybrid / Driving licence essential', 'Remote, travel required'])(
    'is the line with the country, not a way of working: %s',
    (location) => {
      const lines = '<p>Wickmoor Bakery</p><p>Wick, Scotland, United Kingdom</p>';
      expect(
        read(`<main><h1>Night Baker</h1>${lines}<div><p>Location : ${location}</p>${PROSE}</div></main>`),
      ).toMatchObject({ place: 'Wick, Scotland, United Kingdom' });
    },
  );

  it('stands behind a label and a dash', () => {
    expect(advert('<p>Location – Harbour Road, Wick</p>').place).toBe('Harbour Road, Wick');
  });

  it('is no sentence below “Where”', () => {
    expect(advert('<h2>Where</h2><p>The bakehouse is by the harbour.</p>').place).toBeUndefined();
  });
});

it('text layer: a form to print below the advert is no part of its text', () => {
  const form =
    '<p>APPLICATION FORM</p><p>Surname: ………… Forenames: …………</p><p>Please say why you are a suitable baker.</p>';
  const terms = '<p>We mill at dawn, and the baker opens the shop, too.</p>'.repeat(8);
  const { description } = read(
    `<h1>Night Baker</h1><p>________________</p>${terms}<p>Letters to the mill, please.</p>${form}`,
  );
  expect(description).toMatch(/Letters to the mill, please\.<\/p>$/);
});

it('text layer: lines below the title are read where the text is a file to download', () => {
  const lines = '<p>Leeds · Full time · £28,000</p><p>Closing date 4 January 2099</p>';
  expect(
    read(`<h1>Night Baker</h1>${lines}<p><a href="/baker.pdf">Job description (PDF)</a></p>`),
  ).toMatchObject({
    place: 'Leeds',
    hours: 'Full',
    salary_low: 28_000,
    closing_date: '2099-01-04',
  });
});

it('text layer: a line of pay may name an allowance after it', () => {
  expect(read(`<h1>Night Baker</h1><p>£31,650 per annum plus standby allowance</p>${PROSE}`).salary_low).toBe(
    31650,
  );
});

it('text layer: a box “At a glance” below the text has values without labels', () => {
  const box =
    '<li><b>£27,214 – £31,083</b></li><li><b>28 hours</b> over four nights</li><li><b>Hybrid</b>: here and at home</li>';
  expect(
    read(
      `<h1>Night Baker</h1><section>${PROSE.repeat(3)}</section><section><h2>At a glance</h2><ol>${box}</ol></section>`,
    ),
  ).toMatchObject({
    salary_low: 27214,
    salary_high: 31083,
    hours: 'Part',
    working_location: 'Hybrid working',
  });
});

it('text layer: a box of particulars says for how long a job is, and where to write, which is no place', () => {
  const box =
    '<p>Two-year appointment in the first instance.</p><p>Salary £26,800 with house.</p><p>CV to<br>The Bakery<br>Wick KW1 4AB<br>una@wickmoor.example.com</p>';
  const found = read(
    `<h1>Night Baker</h1><section>${PROSE.repeat(3)}</section><aside><h2>Particulars</h2>${box}</aside>`,
  );
  expect(found).toMatchObject({ salary_low: 26800, job_type: 'Contract' });
  expect(found.location).toBeUndefined();
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { FoundValues } from '../../layer';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.wickmoorbakery.example/jobs/night-baker');
const PROSE =
  '<p>Every night of the year the ovens are lit for two hundred shops across the north of England.</p>';
const MAIL = '<a href="mailto:una@wickmoor.com">una@wickmoor.com</a>';

function read(stated: string): FoundValues {
  const body = `<main><h1>Night Baker</h1>${PROSE}${stated}</main>`;
  return text.read(
    makePage(documentOf(`<title>Night Baker</title><body>${body}</body>`, url), url),
    new Set(),
  ).found;
}

/** As Cloudflare codes an address: each letter under a key. */
function coded(email: string): string {
  const hex = (code: number) => code.toString(16).padStart(2, '0');
  return hex(92) + [...email].map((letter) => hex(letter.charCodeAt(0) ^ 92)).join('');
}

describe('the address to apply', () => {
  const FORM = 'https://forms.example.com/baker';

  it.each([
    `<p>Please answer four questions using <a href="${FORM}">this short online form</a> by noon.</p>`,
    `<p>To apply, answer the questions in <a href="${FORM}">our application form</a>.</p>`,
    `<a href="${FORM}">Apply now / Ymgeisiwch nawr</a>`,
    `<a href="${FORM}">Gwneud cais</a>`,
    `<p><a href="${FORM}">Click here for more information and the application form.</a></p>`,
    `<a href="${FORM}">Fill in the application form</a>`,
    `<a href="${FORM}">Continue to our recruitment site</a>`,
    `<a href="${FORM}">Proceed to the application form</a>`,
    `<a href="${FORM}">Take the test and apply</a>`,
    `<p>Please fill in <a href="${FORM}">this form</a> by Sunday 13 December.</p>`,
    `<p>If you are interested, fill out the form.</p><a href="${FORM}"><button>Join us</button></a>`,
    `<p>Please apply via the following link; <a href="${FORM}">${FORM}</a></p>`,
    `<p>Why not join us? Please apply via this link; <a href="${FORM}">${FORM}</a></p>`,
    `<p>Interested? <a href="${FORM}">Drop us a line</a>.</p>`,
    `<p>Details of the application process are at: <a href="${FORM}">${FORM}</a></p>`,
    `<p>Deadline: 20 December<br>Apply: <a href="${FORM}">Online at the guild’s site</a></p>`,
    `<p>How to apply: <a href="${FORM}">application submission link</a></p>`,
    `<a href="${FORM}">Apply online <span>(opens in a new tab)</span></a>`,
    `<a href="${FORM}">I want this job</a>`,
    `<p>Application form and full details: <a href="${FORM}">forms.example.com/baker</a></p>`,
    `<a href="${FORM}">View &amp; Apply</a>`,
    `<a href="${FORM}">View job and apply</a>`,
    `<p>Bakers see our recipes, and may apply, through the <a href="${FORM}">guild’s jobs website</a>.</p>`,
    `<p>Rates are told, and applications made, at <a href="${FORM}">${FORM}</a></p>`,
    `<a href="${FORM}">Send us your résumé</a>`,
    `<a href="${FORM}">Apply online (opens HireHub)</a>`,
    `<a href="${FORM}">Apply now (external link)</a>`,
    `<h3>How to apply</h3><p>Through <a href="${FORM}">our advert on BakersJobs</a>.</p>`,
    `<a href="${FORM}">Apply online for this post</a>`,
    `<a href="${FORM}">Apply now via our portal</a>`,
    `<a href="${FORM}">Apply today to join us</a>`,
    `<p>Please use the <a href="${FORM}">Wickmoor careers portal</a>.</p>`,
    `<p>Applications are made through <a href="${FORM}">the council’s jobs portal</a>.</p>`,
    `<p>Fill in the form on <a href="${FORM}">the guild’s site</a> by 26 February.</p>`,
    `<button type="button" onclick="window.location.href='${FORM}'">Apply</button>`,
    `<button type="button" data-href="${FORM}">Apply now</button>`,
    `<a href="${FORM}">Apply ↗</a>`,
    `<a href="${FORM}">👉 Apply here 👈</a>`,
    `<a href="${FORM}">Start your application ⟶</a>`,
    `<a href="${FORM}">Apply to this vacancy</a>`,
    `<a href="${FORM}">Apply to job</a>`,
    `<a href="${FORM}">Fill out our quick form</a>`,
    `<a href="${FORM}">Complete a short online form ›</a>`,
    `<a href="${FORM}">Visit website to apply</a>`,
    `<a href="${FORM}">Find out more and apply</a>`,
    `<p>More details/apply URL: <a href="${FORM}">${FORM}</a></p>`,
    `<p>Closing date: 4 January<br>Details / apply here: <a href="${FORM}">forms.example.com/baker</a></p>`,
    `<p>Bakers apply <a href="${FORM}">via the guild’s pages</a> by noon.</p>`,
    `<p>Bakers find out more, and apply, on our website.</p><a href="${FORM}">Visit website</a>`,
    `<a href="${FORM}">More information & apply online</a>`,
    `<p>Full details and application form: <a href="${FORM}">forms.example.com/baker</a></p>`,
    `<p>Bakers interested in this post find a form at the guild <a href="${FORM}">here</a>:</p>`,
    `<p>Write to Una at the mill. You can also apply online <a href="${FORM}">forms.example.com/baker</a></p>`,
    `<ul><li><a href="${FORM}">Original advert</a></li><li>Night shift</li></ul>`,
    `<p><a href="${FORM}">Link to the original posting</a></p>`,
    `<p>Find out more about us on <a href="/about">our website</a>. To apply, click <a href="${FORM}">here</a>.</p>`,
    `<p>Find out more <a href="/about">here</a> or apply <a href="${FORM}">here</a>.</p>`,
    `<p>To find out more and apply, visit <a href="${FORM}">our website</a>.</p>`,
    `<p>The job description and the application form are <a href="${FORM}">here</a>.</p>`,
    `<p>Want to apply? Click <a href="${FORM}">here</a>.</p>`,
    `<p>Applications close on 4 January. Please use <a href="${FORM}">this link</a>.</p>`,
    `<p>To apply, send your CV to ${MAIL}, or do it <a href="${FORM}">online</a>.</p>`,
    `<p>Applications are made online. Our site is <a href="${FORM}">here</a>.</p>`,
    `<p><a href="${FORM}">Please see here</a> for details of how to apply.</p>`,
    `<p>For further details <a href="${FORM}">please read the job advert</a>.</p>`,
  ])('is the form: %s', (stated) => {
    expect(read(stated).application_url).toBe(FORM);
  });

  it.each([
    `<p>Download the <a href="/files/baker.docx">application form</a> and return it to ${MAIL}.</p>`,
    '<a href="/about">Find out more</a>',
    '<a href="/test">Take the test</a>',
    '<a href="/recruitment">Our recruitment process</a>',
    '<a href="/shop">Continue to our site</a>',
    '<a href="/">Visit website</a>',
    `<p>Find out more about us on <a href="/about">our website</a>. To apply, send your CV to ${MAIL}.</p>`,
    `<p>For more information about the charity click <a href="/about-us">here</a>. To apply, write to ${MAIL}.</p>`,
    `<p>The job description is <a href="/download/1234">here</a>. Apply by sending your CV to ${MAIL}</p>`,
    `<p>To apply, send your CV to ${MAIL}. You can see what we bake on <a href="/bread">our website</a>.</p>`,
    `<p>Find out more about us <a href="/about">here</a>, and to apply send your CV to ${MAIL}.</p>`,
    `<p>More details about the mill: <a href="/mill">here</a><br>To apply, write to Una Moor at the mill.</p>`,
    '<p>Apply to Una Moor by post. All about bread is on <a href="/">our website</a>.</p>',
    '<p>One applies on the mill’s website.</p><a href="https://mill.example.com/">Visit website</a>',
    '<p>The mill is a mile from Wick.</p><a href="https://mill.example.com/tours">Visit website</a>',
    '<p>We write mobile applications for bakers (see <a href="https://guild.example.com/apps">here</a> for one).</p>',
    '<p>Bakers interested in the post read how we bake <a href="https://guild.example.com/oven">here</a>.</p>',
    '<p>The <a href="https://guild.example.com/oven">original</a> oven is from 1911.</p>',
    '<p>Our bakers like it here.</p><a href="/careers">Join us</a>',
    '<a href="/admissions/apply">Apply now</a>',
    '<a href="/forms/7">Apply for a place</a>',
    '<a href="/forms/7">Apply online for a place</a>',
    '<p>Tell us what you think in <a href="/survey">this short online form</a>.</p>',
    '<p>Tenants use <a href="/rent">our housing portal</a>.</p>',
    '<p>See all our jobs on <a href="/all">our careers site</a>.</p>',
    '<p>Join <a href="https://tally.so/r/abc">our newsletter</a>.</p>',
    '<h3>Want to advertise a job?</h3><p><a href="https://tally.so/r/abc">Tell us about it here</a></p>',
    '<p>We list jobs for others. <a href="https://tally.so/r/abc">Submit your job here</a></p>',
    `<button type="button" onclick="location.href='/print'">Print</button>`,
  ])('is not a file to print, nor any other link: %s', (stated) => {
    expect(read(stated).application_url).toBeUndefined();
  });
});

it.each(['https://tally.so/r/w4', 'https://docs.google.com/forms/d/1/viewform', 'https://forms.gle/x1'])(
  'ways to apply: is a form of a service for forms, whatever the link says: %s',
  (form) => {
    expect(read(`<p><a href="${form}">Tell us about you</a></p>`).application_url).toBe(form);
  },
);

it('ways to apply: is at a host whose name has “students” in it, too', () => {
  const link = 'https://www.wick-students.example.com/apply/7';
  expect(read(`<a href="${link}">Apply now</a>`).application_url).toBe(link);
});

it('ways to apply: how to apply belongs to the text, under “Interested?” too', () => {
  const prose =
    '<p>You will mix, prove and bake through the night, and clean down in the morning.</p>'.repeat(4);
  const stated = `${prose}<h2>Interested?</h2><p>Send your CV to Una at the bakery by 20 December.</p>`;
  expect(read(stated).description).toContain('Send your CV to Una');
});

describe('the link to apply', () => {
  it.each([
    'You can apply for this post at <a href="https://jobs.example.com/12">councilwork</a>',
    'The details, with a form to fill in, are on the bakery’s website <a href="https://jobs.example.com/12">here</a>.',
    'To make an online application please go to the <a href="https://jobs.example.com/12">Wickmoor vacancies page</a>.',
  ])('stands in a sentence: %s', (sentence) => {
    expect(read(`<p>${sentence}</p>`).application_url).toBe('https://jobs.example.com/12');
  });

  it('is not “Upload CV” in the menu', () => {
    const at = new URL('https://www.hirelane.example/job/12');
    const readBelowMenu = (link: string) => {
      const menu = '<div><a href="/jobs">Jobs</a><a href="/upload-cv">Upload CV</a></div>';
      const page = `<title>Night Baker</title><body>${menu}<h1>Night Baker</h1>${PROSE}${link}</body>`;
      return text.read(makePage(documentOf(page, at), at), new Set()).found.application_url;
    };
    expect(readBelowMenu('<a href="/apply/12">Apply Now</a>')).toBe('https://www.hirelane.example/apply/12');
    expect(readBelowMenu('')).toBeUndefined();
  });
});

describe('the e-mail address to apply', () => {
  it.each([
    '<p>Email <b>una@wickmoor.com</b> with something that you have baked.</p>',
    '<p>Send your CV today.</p><p><strong>una@ wickmoor.com</strong></p>',
    `<p>Apply by e-mail to <span data-cfemail="${coded('una@wickmoor.com')}">[email&#160;protected]</span></p>`,
    '<p>Una looks forward to it.</p><a href="mailto:una@wickmoor.com?subject=Night%20Baker">Email Una</a>',
    `<p>Send:</p><ul><li>Your CV</li></ul><p>to:</p><p>${MAIL}</p>`,
    `<p>Apply to ${MAIL}.<b>Closing date:</b> 4 January</p>`,
    `<p>Apply to ${MAIL}<b>Closing date:</b> 4 January</p>`,
  ])('is read from %s', (stated) => {
    expect(read(stated).application_email).toBe('una@wickmoor.com');
  });

  it('is not the one to ask, even after “Dr.”', () => {
    const stated = '<p>To apply, write to us. Further information from Dr. Una Moor, una@wickmoor.com.</p>';
    expect(read(stated).application_email).toBeUndefined();
  });
});

describe('the telephone number to apply', () => {
  it.each([
    `<p>Apply to the manager Una Moor, tel 01632 960 741 or email ${MAIL} with your licence.</p>`,
    `<p>Ring or WhatsApp Una on 01632 960 741, or pop your details in an email to ${MAIL}.</p>`,
    `<p>CVs to Una Moor, The Bakery, Wick or ${MAIL}. Tel: 01632 960 741.</p>`,
    '<div>Please send C.V to:</div>Mrs Una Moor<br>una@wickmoor.com<br>01632 960 741',
    '<p>Interested? Give Neil a ring on 01632 960 741 or drop in.</p>',
    '<p>To be considered call Una on 01632 960 741 or text BAKER to 07700 900 118.</p>',
    `<p>Please ring Una on 01632 960 741 or write to her at ${MAIL} by 13 December.</p>`,
    `<p>Write to Una Moor, ${MAIL}, or telephone her on 01632 960 741.</p>`,
    `<p>Applications to:<br>${MAIL}<br>01632 960 741</p>`,
    '<p>Press the apply button or contact Una on 01632 960 741.</p><a href="/apply">Apply</a>',
  ])('is read from %s', (stated) => {
    expect(read(stated).application_phone).toBe('01632 960 741');
  });

  it('is not one above the advert, where that names an address', () => {
    const help = '<p>If you are interested please contact the advice team on 01632 960 118.</p>';
    const body = `<main><h2>Jobs</h2>${help}<h2>Night Baker</h2>${PROSE}<p>Send your CV to ${MAIL}.</p></main>`;
    const page = makePage(documentOf(`<title>Jobs</title><body>${body}</body>`, url), url);
    const { found } = text.read(page, new Set());
    expect([found.application_email, found.application_phone]).toEqual(['una@wickmoor.com', undefined]);
  });

  it('is not the one for a chat', () => {
    const stated = `<p>For an informal chat ring Una on 01632 960 741. Apply with a CV to ${MAIL}.</p>`;
    expect(read(stated).application_phone).toBeUndefined();
    const questions = '<p>Press the apply button or contact Una on 01632 960 741 with questions.</p>';
    expect(read(`${questions}<a href="/apply">Apply</a>`).application_phone).toBeUndefined();
  });
});

describe('rows of a table with the job’s facts', () => {
  const rows = `<tr><th>Email</th><td>${MAIL}</td></tr><tr><th>Telephone</th><td>01632 960 207</td></tr>`;
  const pay = '<tr><th>Salary</th><td>£4,600 p.a.</td></tr>';

  it('are the ways to apply where the page has no other', () => {
    const found = read(`<table>${rows}${pay}</table>`);
    expect(found.application_email).toBe('una@wickmoor.com');
    expect(found.application_phone).toBe('01632 960 207');
  });

  it.each([
    ['beside a button', `<table>${rows}${pay}</table><a href="/apply/7">Apply now</a>`],
    ['without facts of the job', `<table>${rows}</table>`],
  ])('are none %s', (_, stated) => {
    const found = read(stated);
    expect([found.application_email, found.application_phone]).toEqual([undefined, undefined]);
  });

  it('an address is one beside a button without an address, where the text sends applications there', () => {
    const facts = `<dl><dt>Contact email</dt><dd>${MAIL}</dd></dl>`;
    const button = '<button>Apply</button>';
    expect(read(`${facts}${button}`).application_email).toBeUndefined();
    const sending = '<p>Send a letter to Una Moor at the address above.</p>';
    expect(read(`${facts}${sending}${button}`).application_email).toBe('una@wickmoor.com');
  });

  it('an address beside a reference to quote is one, too', () => {
    expect(read(`<p>Quote Ref KB0417<br>Email: ${MAIL}</p>`).application_email).toBe('una@wickmoor.com');
  });
});

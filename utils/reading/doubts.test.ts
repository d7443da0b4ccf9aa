// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from './read-page';
import type { Doubt, ReadFieldId } from './reading';

const URL_OF_PAGE = new URL('https://www.ardlunan.example/jobs/7');
const WORK = `<p>You will pick and pack orders in our warehouse in Glasgow and keep the aisles clean and safe.</p>
  <p>You will be trained by us on the job, and the canteen is free for everyone who works with us.</p>`;

function findDoubtsIn(html: string): Partial<Record<ReadFieldId, readonly Doubt[]>> {
  const reading = readPage(documentOf(html, URL_OF_PAGE), URL_OF_PAGE);
  if (reading.kind !== 'advert') throw new Error(`The page is read as ${reading.kind}`);
  return Object.fromEntries(
    Object.entries(reading.fields).flatMap(([id, field]) => (field?.doubts ? [[id, field.doubts]] : [])),
  );
}

const withData = (data: Record<string, unknown>, body: string) => `<title>Packer</title>
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Packer',
    description: WORK,
    ...data,
  })}</script><main><h1>Packer</h1>${body}</main>`;
const asText = (body: string) => `<title>Packer</title><main><h1>Packer</h1><p>Salary: £24,000 per annum</p>
  <h2>About the role</h2>${WORK}${body}<h2>Benefits</h2><p>There are six weeks of holiday a year, and a pension.</p>
  <a href="/apply/7">Apply now</a></main>`;

describe('doubts about values from structured data', () => {
  const contact = {
    applicationContact: {
      email: 'cv@evil.example',
      telephone: '07000 000001',
      url: 'https://evil.example/apply',
    },
    baseSalary: { currency: 'GBP', value: { minValue: 24_000, maxValue: 26_000, unitText: 'YEAR' } },
  };

  it('are raised if the page does not show them', () => {
    expect(findDoubtsIn(withData(contact, WORK))).toMatchObject({
      application_email: ['email-not-visible'],
      application_phone: ['phone-not-visible'],
      application_url: ['link-not-visible'],
      salary_low: ['amount-not-visible'],
      salary_high: ['amount-not-visible'],
    });
  });

  it('are not raised if the page shows them in any form', () => {
    const shown = `<p>CV@Evil.example or +44 (0)7000 000 001. £24k to £26,000.</p><a href="https://evil.example/apply/">Apply</a>`;
    expect(findDoubtsIn(withData(contact, `${WORK}${shown}`))).toEqual({});
  });

  it('are not raised for a sum that is far down in one block', () => {
    const long = `<pre>${'We bake at night and sell in the morning. '.repeat(200)}You get £24,000 to £26,000.</pre>`;
    const doubts = findDoubtsIn(withData({ baseSalary: contact.baseSalary }, `${WORK}${long}`));
    expect([doubts.salary_low, doubts.salary_high]).toEqual([undefined, undefined]);
  });

  it.each(['CHF 90,000', '90,000 SEK', '₹90,000', 'NZ$90,000'])(
    'are raised for %s in a description',
    (sum) => {
      const description = `${WORK}<p>A deposit of ${sum} is to be paid before the first day of work with us.</p>`;
      expect(findDoubtsIn(withData({ description }, WORK)).description).toContain('amount-not-visible');
    },
  );

  it('are raised in a description for text, contacts, links and sums', () => {
    const description = `${WORK}<p>Message our recruiter on WhatsApp 07000 000001 and pay the £99 fee, or <a href="https://evil.example/">write</a> to cv@evil.example.</p>`;
    expect(findDoubtsIn(withData({ description }, WORK)).description).toEqual([
      'email-not-visible',
      'phone-not-visible',
      'link-not-visible',
      'amount-not-visible',
      'not-visible',
    ]);
  });
});

describe('doubts about a description from the page', () => {
  it.each<[string, string, Doubt]>([
    [
      'for a link to another site than it says',
      '<p>Apply at <a href="https://apply.evil.example/x">https://www.ardlunan.example/careers</a> with your CV today.</p>',
      'other-address',
    ],
    [
      'for a link that is one half of an address',
      '<p>Find all about it at https://www.ardlunan.example/<a href="https://evil.example/x">careers</a> with us.</p>',
      'other-address',
    ],
    [
      'for another mailbox',
      '<p>Write to <a href="mailto:cv@evil.example">jobs@ardlunan.example</a> if you want to work with us all.</p>',
      'other-address',
    ],
    [
      'for another number',
      '<p>You can ring us on <a href="tel:+449098790000">0141 496 0000</a> to hear more about the work.</p>',
      'other-address',
    ],
    [
      'for a greeting',
      '<p>Welcome back, Jane Doe (jane@ardlunan.example, staff number 12345). You will start at eight in the morning.</p>',
      'account-line',
    ],
    [
      'for a closed part of the page',
      '<details><summary>The shifts</summary><p>You will start at eight in the morning and end at five.</p></details>',
      'closed-section',
    ],
  ])('%s', (_name, body, doubt) => {
    expect(findDoubtsIn(asText(body)).description).toContain(doubt);
  });

  it('are not raised for visible text', () => {
    const honest = `<p>Write to <a href="mailto:jobs@ardlunan.example">jobs@ardlunan.example</a> or see <a href="https://www.ardlunan.example/why">our site</a>.</p>`;
    expect(findDoubtsIn(asText(honest)).description).toBeUndefined();
  });
});

it('description: messages to the visitor and misleading links are removed', () => {
  const body = `<p>Signed in as Jane Doe | <a href="/logout">Log out</a></p>
    <p>Apply at <a href="https://apply.evil.example/x">https://www.ardlunan.<b>example</b>/careers</a> or by post to our office.</p>`;
  const page = asText(body).replace('<a href="/apply/7">Apply now</a>', '');
  const reading = readPage(documentOf(page, URL_OF_PAGE), URL_OF_PAGE);
  const fields = reading.kind === 'advert' ? reading.fields : {};
  expect(fields.description?.value).not.toMatch(/Jane|Log out|evil/);
  expect(fields.description?.value).toContain(
    'Apply at https://www.ardlunan.<strong>example</strong>/careers',
  );
  expect(fields.application_url?.value).toBe(URL_OF_PAGE.href);
});

it.each([
  'Welcome back, Jane!',
  'Hello Jane',
  'You are signed in as jane@crumb.example.',
  'Log out',
  'Logged out',
  'Sign out (Jane Doe)',
  'Log out of your account',
  'My applications',
  'Staff number: 123456',
  'Last login: 3 November',
])('doubts: “%s” is said to the visitor', (line) => {
  expect(findDoubtsIn(asText(`<p>${line}</p>`)).description).toContain('account-line');
});

it.each([
  'Hello, we are Ardlunan, and we move parcels.',
  'Welcome to Ardlunan, where parcels find their way.',
  'We welcome back those who worked with us before.',
  'Your profile',
  'Log outgoing parcels and sign for them.',
  'Log off machines at night',
  'Sign off timesheets',
  'Signed off sick notes',
  'Sign out parcels',
  'You keep the number of staff on each shift at 12.',
])('doubts: “%s” is the advert’s', (line) => {
  const doubts = findDoubtsIn(asText(`<p>${line}</p>`)).description ?? [];
  expect(doubts).not.toContain('account-line');
});

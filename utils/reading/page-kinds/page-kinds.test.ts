// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { isJobsSiteName } from '../site-matching/jobs-site-names';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { findBlockedFrame } from './blocked-frame';
import { findJobLinks } from './job-links';
import { isExpired, noAdvertReason } from './no-advert';

const page = (body: string, address = 'https://www.crumb.example/careers') => {
  const url = new URL(address);
  return makePage(documentOf(`<body>${body}</body>`, url), url);
};

describe('isExpired', () => {
  it.each([
    'This job is no longer available.',
    'This position has been filled.',
    'This vacancy has now closed.',
    'The job you are looking for is no longer open.',
    'Sorry, this advert has expired.',
    'We are no longer accepting applications.',
    'Applications are now closed.',
  ])('%s', (notice) => {
    expect(isExpired(page(`<h1>Baker</h1><p>${notice}</p>`))).toBe(true);
    expect(isExpired(page(`<h1>Baker</h1><p>${notice}</p><a href="/apply">Apply now</a>`))).toBe(false);
  });

  it.each([
    'Applications close on 30 November.',
    'The bakery is closed on Sundays.',
    'Shelves are filled by noon.',
    'Your session has expired.',
    'If this job is of interest, apply before it has closed.',
  ])('not: %s', (sentence) => {
    expect(isExpired(page(`<h1>Baker</h1><p>${sentence}</p>`))).toBe(false);
  });
});

describe('findBlockedFrame', () => {
  const frame = (attributes: string) => findBlockedFrame(page(`<iframe ${attributes}></iframe>`));

  it('finds a known system’s frame', () => {
    expect(frame('src="https://jobs.lever.co/crumb/1"')).toEqual({
      kind: 'blocked-frame',
      frame: 'https://jobs.lever.co/crumb/1',
    });
  });

  it.each([
    'src="https://clever.co/x"',
    'src="https://lever.co.evil.example/x"',
    'src="/own"',
    'src="about:blank"',
    'src="https://jobs.lever.co/t" width="1" height="1"',
    '',
  ])('with %s is not', (attributes) => {
    expect(frame(attributes)).toBeUndefined();
  });
});

it('isHostWithin: matches whole labels', () => {
  expect(isCareersSystemHost('boards.greenhouse.io')).toBe(true);
  expect(isCareersSystemHost('greenhouse.io')).toBe(true);
  expect(isCareersSystemHost('evergreenhouse.io')).toBe(false);
});

it('isJobsSiteName: tells a system’s name from an employer’s', () => {
  for (const name of ['Greenhouse', 'Workday', 'Crumb Careers', 'NHS Jobs'])
    expect(isJobsSiteName(name)).toBe(true);
  for (const name of ['Crumb & Co', 'Blue Door Recruitment', 'Jobson Bakeries'])
    expect(isJobsSiteName(name)).toBe(false);
});

describe('findJobLinks', () => {
  const titles = (body: string) => (findJobLinks(page(body))[0] ?? []).map(({ title }) => title);

  it.each([
    ['headings', '<h3><a href="/job/1">Baker</a></h3><h3><a href="/job/2">Cook</a></h3>'],
    [
      'cards',
      '<div><h3>Baker</h3><a href="/job/1">View</a></div><div><h3>Cook</h3><a href="/job/2">View</a></div>',
    ],
    [
      'whole cards',
      '<a href="/job/1"><h3>Baker</h3><p>York</p></a><a href="/job/2"><h3>Cook</h3><p>Leeds</p></a>',
    ],
    [
      'rows of columns',
      '<a href="/job/1"><span>Baker</span><span>York</span></a><a href="/job/2"><span>Cook</span><span>Leeds</span></a>',
    ],
    [
      'several links to one',
      '<p><a href="/job/1">Baker</a> <a href="/job/1">1/12/2026</a></p><p><a href="/job/2">Cook</a></p>',
    ],
    ['links with labels', '<p><a href="/job/1">Title Baker</a></p><p><a href="/job/2">Title Cook</a></p>'],
  ])('in %s', (_, body) => {
    expect(titles(body)).toEqual(['Baker', 'Cook']);
  });

  it('ignores menus, other pages, and links below one heading', () => {
    expect(titles('<nav><a href="/job/1">Baker</a></nav><p>We bake for the north of England.</p>')).toEqual(
      [],
    );
    expect(titles('<a href="/careers/benefits">Benefits of ours</a>')).toEqual([]);
    expect(titles('<h2>In the bakery</h2><a href="/job/1">View</a> <a href="/job/2">View</a>')).toEqual([
      'In the bakery',
    ]);
  });
});

it.each([
  ['https://www.crumb.example/', '', 'home'],
  ['https://www.crumb.example/sign-in', '', 'login'],
  ['https://www.crumb.example/jobs/1', '<input type="password">', 'login'],
  ['https://www.crumb.example/about', '', 'not-a-job'],
])('%s with %j is %s', (address, body, reason) => {
  expect(noAdvertReason(page(body, address))).toBe(reason);
});

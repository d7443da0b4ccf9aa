// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { findTitle } from './find-title';

const PROSE =
  '<p>Every night of the year we bake for two hundred shops across the north of England, and we have done so since my great-grandmother lit the first oven in 1911.</p>';
const read = (body: string, title = 'Work for us', path = '/about/work-for-us') => {
  const url = new URL(path, 'https://www.crumb.example');
  return findTitle(makePage(documentOf(`<title>${title}</title><body>${body}</body>`, url), url))?.text;
};

describe('findTitle', () => {
  it.each([
    ['a general heading', `<h1>Vacancies</h1><h2>Night Baker</h2>${PROSE}`],
    ['“Work for us” over bold type', `<h1>Work for us</h1><p><b>Night Baker</b></p>${PROSE}`],
    ['the site’s name', `<h1>Crumb</h1><h2>Night Baker</h2>${PROSE}`],
    [
      'boxes that are main headings, too',
      `<h1>Opening times</h1><h1>Night Baker</h1>${PROSE}<h1>Find us</h1>`,
    ],
    ['a lead-in', `<h1>Job opportunity: Night Baker</h1>${PROSE}`],
    ['the site’s name beside “Jobs”', `<h1>Crumb Hall : Jobs</h1><h2>Night Baker</h2>${PROSE}`],
    ['“Vacancies” in Welsh', `<h1>Swyddi Gwag / Vacancies</h1><h2>Night Baker</h2>${PROSE}`],
    ['“Vacancies” in Gaelic', `<h1>Dreuchdan bàna</h1><h2>Night Baker</h2>${PROSE}`],
    ['the day', `<h1>Vacancy</h1><h2>9 November 2026</h2><h3>Night Baker</h3>${PROSE}`],
    [
      'a lead-in that begins the page title, too',
      `<h1>Job Vacancy - Night Baker</h1>${PROSE}<p>We are looking for a <b>Baker</b>.</p>`,
    ],
    [
      'the words for it in a sentence',
      `<h2>Night Baker</h2><p>We are looking for a good baker to join us.</p>${PROSE}`,
    ],
    ['an employer', `<h1>Wickmoor Town Council – Night Baker</h1>${PROSE}`],
    ['a council’s name', `<h1>WICKMOOR PARISH COUNCIL</h1><h2>Night Baker</h2>${PROSE}`],
  ])('finds the job below or beside %s', (_, body) => {
    expect(read(body)).toBe('Night Baker');
  });

  it.each([
    ['We are looking for a friendly, reliable Night Baker to join our team in Wick.', 'Night Baker'],
    ['Crumb & Co is recruiting an experienced part-time shop assistant.', 'Part-time shop assistant'],
    ['We are looking for a friendly Sales and Events Coordinator.', 'Sales and Events Coordinator'],
    ['We need a bubbly and hardworking Barista to join us.', 'Barista'],
    ['We are seeking to appoint a Teacher of Bread for our school.', 'Teacher of Bread'],
    ['We are looking for a home for our oven.', undefined],
    ['Are you looking for a career?', undefined],
  ])('reads the job in a sentence where no heading names it: %s', (sentence, title) => {
    expect(read(`<h1>Join our team</h1><p>${sentence}</p>${PROSE}`)).toBe(title);
  });

  it('prefers the heading that the address repeats', () => {
    const body = `<h1>Bread for all</h1><h1>Oven Person</h1>${PROSE}`;
    expect(read(body, 'Crumb', '/jobs/oven-person')).toBe('Oven Person');
  });
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from '../read-page';

const read = (body: string, path = '/news/autumn') => {
  const url = new URL(path, 'https://www.oatmill.example');
  return readPage(documentOf(`<title>Autumn at the mill - Oat Mill</title><body>${body}</body>`, url), url);
};
const paragraphs = (...all: readonly string[]) => all.map((one) => `<p>${one}</p>`).join('');

describe('readPage tells an advert among other matters by the job that is sought, its terms and how to apply', () => {
  it.each([
    [
      'news',
      `<h1>Another good year</h1>${paragraphs('The ovens have run hot since March, and the new van has paid for itself. Thank you all.', 'We have therefore decided to take on a Night Baker for the shop in Hexham: five nights, 38 hours a week, at £14.10 an hour.', 'If you know your way round a deck oven, send Una a few lines at una@oatmill.example by Friday 18 December.')}`,
      'Night Baker',
      'The ovens have run hot',
    ],
    [
      'a letter',
      paragraphs(
        'Dear all,',
        'As you know, Miss Tait goes south at New Year. Somebody who writes a clear hand might like to become the Secretary of Oat Mill: twelve hours a week, for a salary of £8,900 a year.',
        'Please write to the miller at una@oatmill.example, to reach her not later than 14th December 2026.',
      ),
      'Secretary',
      'As you know',
    ],
    [
      'minutes',
      `<h1>Minutes of 8 October</h1>${paragraphs('1. Apologies: Mr Tait. 2. Rates agreed at £21,000. 3. It was resolved to publish what is set out below.')}<h2>Annex</h2>${paragraphs('The mill is seeking a Granary Clerk. The work takes 8 hours a week, and the pay is £15.10 per hour.', 'Applications, with a CV, should reach una@oatmill.example by Friday 11 December 2026.')}`,
      'Granary Clerk',
      'Annex',
    ],
    [
      'a column on jobs',
      `<h1>Bread by night</h1>${paragraphs('Every week we look at one job that we would like to have ourselves.')}<h2>Night Baker</h2>${paragraphs('The mill bakes for thirty shops. Una Flett would like someone who is fond of the small hours, full time, five nights a week, and pays £27,500 a year.', 'To apply fill in the form at oatmill.example/baker by Friday 11 December.')}`,
      'Night Baker',
      'The mill bakes',
    ],
    [
      'a post of a firm',
      `<h2>Oat Mill</h2>${paragraphs('A good year, and the second oven is never empty, so the two of us have settled that there must be a third pair of hands in here before the spring.', 'After a Night Baker who can shape a loaf, 40 hours, £14 to £15.50 an hour depending on what you know.', 'Ring Una on 01632 960555 if you fancy it.')}`,
      'Night Baker',
      'A good year',
    ],
  ])('%s', (_, body, title, start) => {
    const reading = read(body, '/autumn');
    expect(reading).toMatchObject({ kind: 'advert', warnings: [], fields: { title: { value: title } } });
    const description = reading.kind === 'advert' ? reading.fields.description?.value : undefined;
    expect(description?.slice(0, 60)).toContain(start);
  });

  it('on a front page, without the sections around it', () => {
    const shop = `<h1>Oat Mill</h1><h2>Flour</h2>${paragraphs('Rye from £3.50, spelt from £4.20. Open every day.')}`;
    const job = `<h2>A place at the stones</h2>${paragraphs('Our miller is off to Canada. We would like a Granary Worker from March, 37 hours in the week, at £13.20 an hour.', 'Ring Una on 01632 960555, or write her a line at una@oatmill.example.')}`;
    const end = `<h2>Find us</h2>${paragraphs('2 Mill Lane, Hexham. For quotations write to orders@oatmill.example.')}`;
    expect(read(shop + job + end, '/')).toMatchObject({
      kind: 'advert',
      fields: {
        title: { value: 'Granary Worker' },
        application_email: { value: 'una@oatmill.example' },
      },
    });
  });
});

it('readPage leaves the heading of a page for jobs as the title, however it is named', () => {
  const body = `<h1>Autumn teaching of flour, part time</h1>${paragraphs('The school has a place for a Visiting Lecturer from January, at £21 an hour, for six hours a week.', 'Applications, with a CV, to una@oatmill.example by Friday 18 December 2026.')}`;
  expect(read(body, '/jobs/flour')).toMatchObject({
    fields: { title: { value: 'Autumn teaching of flour, part time' } },
  });
});

describe('readPage takes for no advert', () => {
  it.each([
    [
      'news of who came',
      '<h1>New face at the oven</h1>',
      'In the summer we were looking for a Night Baker, at £29,000 a year, and forty people wrote to us. Morag began on Monday. To order bread write to orders@oatmill.example.',
    ],
    [
      'thanks to who goes',
      '<h1>Thank you, Una</h1>',
      'Una came on £4 an hour. In 2004 we asked her to become the Head Miller. She worked 40 hours a week. Cards can be sent to office@oatmill.example.',
    ],
    [
      'advice to employers',
      '<h1>Finding the right person</h1>',
      'When you are looking for a Shop Manager, think of the shop. A manager earns £28,000 to £34,000 a year and works full time. Ask applicants for a CV.',
    ],
    [
      'an agency’s offer',
      '<h1>Staff when you need them</h1>',
      'Whether you need a Chef for a night or are looking for a Kitchen Porter for the summer, we have them. A chef costs £22 an hour. Call us on 01632 960555, full time or part time.',
    ],
    [
      'a trade’s offer',
      '<h1>Honest plumbing</h1>',
      'Are you looking for a Plumber? We come the same day, from £60 an hour. Ring 01632 960555 or email hello@oatmill.example.',
    ],
    [
      'a call for help',
      '<h1>Lend a hand on the shore</h1>',
      'We are looking for a Volunteer Driver, about 4 hours a week. We pay 45p a mile. Please apply to Ann at ann@oatmill.example by Friday 18 December 2026.',
    ],
    [
      'a tender',
      '<h1>Path works at the mill</h1>',
      'The mill is seeking a Contractor to repair two miles of path. Quotations, with your hourly rate and 40 hours a week in mind, should be sent to una@oatmill.example by 18 December 2026.',
    ],
    [
      'a course',
      '<h1>Evening carpentry</h1>',
      'Would you like to become a Joiner? Our course takes 3 hours a week and costs £240. Apply by 4 January 2027 to una@oatmill.example.',
    ],
    [
      'minutes that mention posts',
      '<h1>Minutes of the meeting of 3 November</h1>',
      '1. It was resolved to appoint Mrs Jean Rae as Clerk, at £14.90 an hour for 10 hours a week, from 1 January. 2. Planning applications were noted. Comments to clerk@oatmill.example.',
    ],
    [
      'someone who looks for work',
      '<h1>Night baker with ten years looks for work</h1>',
      'I am a Night Baker and I am looking for a full time post near Leeds, from January, at about £15 an hour. My CV is available on request. Write to baker@oatmill.example.',
    ],
  ])('%s', (_, heading, text) => {
    const story = paragraphs(...text.split(/(?<=[.?]) (?=[A-Z])/));
    expect(read(heading + story).kind).toBe('none');
    expect(read(heading + paragraphs(text)).kind).toBe('none');
  });
});

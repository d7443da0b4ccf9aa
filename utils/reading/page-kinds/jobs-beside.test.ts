// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from '../read-page';

/** One advert, and beside it a job that is filled, or the same job in another language. */
const read = (body: string) => {
  const url = new URL('https://www.gannetinn.example/vacancies');
  const page = `<html lang="en"><title>Vacancies - The Gannet Inn</title><body><h1>Vacancies</h1>${body}</body></html>`;
  return readPage(documentOf(page, url), url);
};
const titleOf = (reading: ReturnType<typeof readPage>) =>
  reading.kind === 'advert' ? reading.fields.title?.value : reading.kind;

const TEXT =
  '<p>We are looking for somebody calm to cook for forty covers a night, five nights a week, in a small brigade by the water. Permanent, £14.50 per hour, 40 hours a week. You need two years of experience and level 2 food hygiene.</p><p>To apply send your CV to <a href="mailto:ailsa@gannetinn.example">Ailsa</a> by 9 January 2027.</p>';

describe('readPage tells an advert beside a job that is filled', () => {
  it.each([
    [
      'that a line below names',
      '<h2>Relief Chef</h2>',
      '<p><b>Night Porter</b> - this post has now been filled, thank you.</p>',
    ],
    [
      'of a name that few lists have',
      '<h2>Relief Chef</h2>',
      '<p><b>Saturday Valeter</b> - this job has now been filled, thank you.</p>',
    ],
    [
      'that a line before a colon names',
      '<h2>Relief Chef</h2>',
      '<p>Bar Supervisor: this vacancy is now closed.</p>',
    ],
    [
      'with a heading',
      '<h2>Relief Chef</h2>',
      '<h2>Night Porter</h2><p>Sorry, this position has been filled.</p>',
    ],
    [
      'with a bold line',
      '<p><b>Relief Chef</b></p>',
      '<p><b>Night Porter</b></p><p>This job has been filled. We will need porters again in May.</p>',
    ],
    [
      'with a class of workers',
      '<p><b>Relief Chef</b></p>',
      '<p><b>Apprentices</b></p><p>All our places for this year are filled. We will be looking for apprentices again next summer.</p>',
    ],
    [
      'with a heading that says it',
      '<h3>Relief Chef</h3>',
      '<h3>Night Porter (filled)</h3><p>Full time nights at the desk. Thank you to all who applied.</p>',
    ],
    [
      'in a section of its own',
      '<h2>Relief Chef</h2>',
      '<hr><h2>Kitchen Assistant</h2><p>Part time. Applications for this role have closed.</p>',
    ],
  ])('%s', (_, name, other) => {
    expect(titleOf(read(`${name}${TEXT}${other}`))).toBe('Relief Chef');
  });

  it.each([
    ['about it', '<p>This post has now been filled.</p>'],
    ['that names it', '<p>Relief Chef - this post has now been filled.</p>'],
    ['that names it in part', '<p>Chef: this position has been filled.</p>'],
  ])('but no advert that is over by a notice %s', (_, notice) => {
    const reading = read(`<h2>Relief Chef</h2>${notice}${TEXT.replace(/<a href[^>]*>/, '<a>')}`);
    expect(reading.kind).toBe('none');
  });

  it('and a list of two jobs beside one that is filled', () => {
    const job = (name: string) =>
      `<h2>${name}</h2><p>Full time, £13 an hour. Send your CV by 9 January 2027.</p>`;
    const reading = read(
      `${job('Relief Chef')}${job('Housekeeper')}<h2>Night Porter</h2><p>This job has been filled.</p>`,
    );
    expect(reading.kind === 'listing' && reading.jobs.map(({ title }) => title)).toEqual([
      'Relief Chef',
      'Housekeeper',
    ]);
  });
});

describe('readPage tells one advert in two languages', () => {
  const two = (other: string, lang: string, text: string, mine = 'lang="en"') =>
    `<div lang="${lang}"><h2>${other}</h2><p><b>£14.50, 40</b></p><p>${text} ${text}</p><p>Closing date / ${lang}: 9 January 2027</p></div><div ${mine}><h2>Relief Chef</h2><p><b>£14.50 an hour, 40 hours</b></p>${TEXT}<p>Closing date: 9 January 2027</p></div>`;

  it.each([
    [
      'Welsh',
      two(
        'Cogydd',
        'cy',
        'Rydym yn chwilio am gogydd. £14.50 yr awr. Dyddiad cau: 9 Ionawr 2027. Anfonwch CV.',
      ),
    ],
    [
      'Gaelic',
      two('Còcaire', 'gd', 'Tha sinn a’ sireadh còcaire, £14.50 gach uair. Cuir CV ro 9 Faoilleach 2027.'),
    ],
    [
      'Welsh of Wales',
      two('Cogydd', 'cy-GB', 'Swydd barhaol, £14.50 yr awr. Anfonwch CV erbyn 9 Ionawr.', 'lang="en-GB"'),
    ],
    [
      'Welsh beside the page’s own English',
      two('Cogydd', 'cy', 'Swydd barhaol, £14.50 yr awr. Anfonwch CV erbyn 9 Ionawr.', ''),
    ],
    ['Irish', two('Cócaire', 'ga', 'Tá cócaire uainn, £14.50 san uair. Seol CV roimh 9 Eanáir.')],
    ['Polish', two('Kucharz', 'pl', 'Szukamy kucharza, £14.50 na godzinę. Wyślij CV do 9 stycznia 2027.')],
  ])('%s', (_, body) => {
    expect(read(body).kind).toBe('advert');
  });
});

describe('readPage tells a list', () => {
  it('of jobs in bold, each at the beginning of a paragraph with its facts', () => {
    const job = (name: string, facts: string) =>
      `<p><strong>${name}</strong> – ${facts} <a href="/docs/${name.length}.pdf">Pack</a> | <a href="/docs/form.docx">Form</a></p>`;
    const reading = read(
      `<h2>The inn</h2>${job('Relief Chef', '40 hours, £14.50 per hour. Closing date 9 January 2027.')}${job('Night Porter', '20 hours a week. Open until filled.')}<h2>The shop</h2>${job('Sales Assistant', 'Weekends, £13 per hour. Closing date 4 January 2027.')}`,
    );
    expect(reading.kind === 'listing' && reading.jobs.map(({ title }) => title)).toEqual([
      'Relief Chef',
      'Night Porter',
      'Sales Assistant',
    ]);
  });

  it.each([
    ['a dash', '<strong>Relief Chef</strong> - ', '<strong>Night Porter</strong> - '],
    ['a colon', '<b>Relief Chef:</b> ', '<b>Night Porter:</b> '],
    ['a full stop', '<b>Relief Chef.</b> ', '<b>Night Porter.</b> '],
    ['a comma', '<b>Relief Chef</b>, ', '<b>Night Porter</b>, '],
  ])('of jobs in bold before %s', (_, one, other) => {
    const facts = 'full time, £14.50 per hour. Applications to Ailsa by 9 January 2027.';
    const reading = read(`<p>${one}${facts}</p><p>${other}${facts}</p>`);
    expect(reading.kind === 'listing' && reading.jobs.map(({ title }) => title)).toEqual([
      'Relief Chef',
      'Night Porter',
    ]);
  });

  it('but none in the cards of an employer’s teams', () => {
    const card = (name: string) =>
      `<a href="/careers/${name.toLowerCase()}"><h3>${name}</h3><p>What we do there, and how it is to work with us.</p></a>`;
    const reading = read(`<h2>Our teams</h2>${['Kitchens', 'Housekeeping', 'Gardens'].map(card).join('')}`);
    expect(reading.kind).toBe('none');
  });
});

describe('readPage tells an advert below', () => {
  const job = (name: string) =>
    `<article><h3><a href="/job/${name.length}">${name}</a></h3><p>Wick</p></article>`;
  const column = (heading: string) =>
    `<aside><h2>${heading}</h2>${['Cover Supervisor', 'Night Porter', 'Gardener'].map(job).join('')}</aside>`;
  const url = new URL('https://www.gannetstaff.example/job/77');
  const titleBelow = (above: string) => {
    const text =
      '<p>You cook what the boats land, with one other at the pass and a porter at weekends.</p><p>You know when to help and when to wait, and you keep a clean board.</p>';
    const body = `${above}<article><h2>Relief Chef</h2><p>£28,000</p>${text}<a href="/77/apply">Apply now</a></article>`;
    return titleOf(readPage(documentOf(`<title>Gannet Staff jobs</title><body>${body}</body>`, url), url));
  };

  it.each(['People also looked at', 'Similar jobs'])('a column headed “%s”', (heading) => {
    expect(titleBelow(column(heading))).toBe('Relief Chef');
  });

  it('no column of jobs that are the list itself', () => {
    expect(titleBelow(column('At the inn'))).toBe('listing');
  });
});
it.each(['People also looked at', 'You might also like', 'Similar jobs'])(
  'readPage tells an advert of a few words above whole cards below “%s” from a list',
  (heading) => {
    const card = (name: string, text: string) =>
      `<article><h3>${name}</h3><p>Wick · £24,900 a year</p><p>${text}</p><a href="/vacancy/${name.length}/apply">Apply</a></article>`;
    const text =
      '<p>Thurso KW14 7AB · £12.90 an hour</p><p>Unload pallets of flour, count the sacks and sign for what has come.</p><ul><li>Strong arms</li><li>Careful with numbers</li></ul><a href="/vacancy/7/apply">Apply</a>';
    const url = new URL('https://www.gannetstaff.example/vacancy/7');
    const cards = `${card('Night Baker', 'Bake rolls and loaves.')}${card('Driver', 'Bring the bread to the shops.')}${card('Cleaner', 'Keep the mill clean.')}`;
    const titleUnder = (below: string) =>
      titleOf(
        readPage(
          documentOf(
            `<title>Intake Counter</title><body><h1>Intake Counter</h1>${text}${below}${cards}</body>`,
            url,
          ),
          url,
        ),
      );
    expect(titleUnder(`<h2>${heading}</h2>`)).toBe('Intake Counter');
    expect(titleUnder('<h2>Current vacancies</h2>')).toBe('listing');
  },
);

it.each(['Related jobs', 'Similar roles'])(
  'readPage tells a short advert above “%s” from a list',
  (heading) => {
    const job = (name: string) => `<h3><a href="/job/${name}">${name}</a></h3><p>Wick</p><p>£105 per day</p>`;
    const facts = '<dl><dt>Location:</dt><dd>Wick</dd><dt>Salary:</dt><dd>£91.20 - 102.00 per day</dd></dl>';
    const text =
      '<p>A mill wants somebody beside its youngest baker all night, from the first dough to the last loaf, who knows when to help and when to wait and see.</p>';
    const url = new URL('https://www.gannetstaff.example/job/1-1-support-assistant-x');
    const body = `<h1>1:1 Support Assistant</h1><a href="/apply/7">Apply now</a>${facts}${text}<h2>${heading}</h2>${['Cover Supervisor', 'Year 4 Teacher'].map(job).join('')}`;
    expect(
      titleOf(readPage(documentOf(`<title>1:1 Support Assistant</title><body>${body}</body>`, url), url)),
    ).toBe('1:1 Support Assistant');
  },
);

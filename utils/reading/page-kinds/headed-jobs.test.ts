// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { readPage } from '../read-page';
import { findSeveralAdverts } from './find-several-adverts';
import { findHeadedJobs } from './headed-jobs';

const ADDRESS = 'https://www.gannetinn.example/work-with-us';

const jobsIn = (body: string, address = ADDRESS) => {
  const url = new URL(address);
  return findHeadedJobs(makePage(documentOf(`<body>${body}</body>`, url), url));
};
const titlesIn = (body: string, address?: string) => jobsIn(body, address).map(({ title }) => title);

describe('findHeadedJobs', () => {
  const more = (title: string, path: string) =>
    `<h3>${title}</h3><p>By the water, from May.</p><a href="${path}">More</a>`;

  it('takes headings whose links lead to pages that are named like them', () => {
    const jobs =
      more('Relief Chef', '/work-with-us/relief-chef') +
      more('Night Porter (Oban)', 'work-with-us/night-porter/');
    expect(jobsIn(`<h1>Join the crew</h1>${jobs}`)).toMatchObject([
      { title: 'Relief Chef', url: `${ADDRESS}/relief-chef` },
      { title: 'Night Porter (Oban)', url: `${ADDRESS}/night-porter/` },
    ]);
  });

  it.each([
    [
      'kinds of workers',
      more('Relief Chefs', '/work-with-us/relief-chefs') +
        more('Night Porters', '/work-with-us/night-porters'),
    ],
    ['colleagues', more('Relief Chef', '/people/una-bain') + more('Night Porter', '/people/ailsa-rae')],
    [
      'what others do elsewhere',
      more('Relief Chef', '/profiles/relief-chef') + more('Night Porter', '/profiles/night-porter'),
    ],
  ])('takes no links to %s', (_, body) => {
    expect(titlesIn(`<h1>Join the crew</h1>${body}`)).toEqual([]);
  });

  it('takes headings with a link each on a page called “Vacancies”, and none on a page of teams', () => {
    const card = (title: string) =>
      `<div><h3>${title}</h3><p>By the water.</p><a href="#">More info</a></div>`;
    const body = card('Relief Chef') + card('Night Porter');
    const path = 'https://www.gannetinn.example/crew';
    expect(titlesIn(`<h1>Vacancies</h1>${body}`, path)).toEqual(['Relief Chef', 'Night Porter']);
    expect(titlesIn(`<h1>Work with us</h1>${body}`, path)).toEqual([]);
  });

  it('takes bold lines after a line break in the source, and PhD students', () => {
    const item = (title: string, day: number) =>
      `<li><p> <b>${title}</b><br>Deadline: 1${day} January 2027<br><a href="/post/${day}">Apply!</a></p></li>`;
    const body = `<ul>${item('Research Associate in Yeast', 1)}${item('PhD Student in Cold Ovens', 2)}</ul>`;
    expect(jobsIn(`<h1>Vacancies</h1>${body}`)).toMatchObject([
      { title: 'Research Associate in Yeast', closing_date: '2027-01-11' },
      { title: 'PhD Student in Cold Ovens', closing_date: '2027-01-12' },
    ]);
  });

  it('takes headings in a header of their own each, but not the page’s', () => {
    const card = (title: string) =>
      `<div><header><h3>${title}</h3></header><p>£13 per hour.</p><a href="/pdf/${title}.pdf">Job description</a></div>`;
    const body = card('Relief Chef') + card('Night Porter');
    expect(titlesIn(`<header><h2>Head Chef</h2><nav></nav></header><h1>Jobs</h1>${body}`)).toEqual([
      'Relief Chef',
      'Night Porter',
    ]);
  });

  it('takes headings with a text each below “Current openings”, whatever the text says', () => {
    const job = (title: string) =>
      `<h3>${title}</h3><p>${'Carry what people own from one house to the next, with care. '.repeat(2)}</p>`;
    const jobs = job('Driver') + job('Labourer');
    expect(titlesIn(`<h1>Want to join the team?</h1><h2>Current openings</h2>${jobs}`)).toEqual([
      'Driver',
      'Labourer',
    ]);
    expect(titlesIn(`<h1>Want to join the team?</h1><h2>What our people say</h2>${jobs}`)).toEqual([]);
  });

  it('takes two jobs under a heading about them on a page of news, of which one has few words', () => {
    const long = `<p><b>17 hours per week. £18,382 pro rata</b></p><h4>Introduction</h4><p>${'You bake for two hundred shops. '.repeat(9)}</p>`;
    const body = `<h1>News</h1><h2>Job adverts</h2><h3>Night Baker</h3>${long}<h3>Relief Baker / Senior Baker</h3><p>We are also taking on staff this summer.</p>`;
    expect(titlesIn(body, 'https://www.gannetinn.example/pages/news')).toEqual([
      'Night Baker',
      'Relief Baker / Senior Baker',
    ]);
  });

  it('takes two jobs under a heading about them, where headings of other parts are as many', () => {
    const job = (title: string) =>
      `<div><h3>${title}</h3><p>You carry bags up from the pier and see to the fires.</p><a href="/apply">Apply now</a></div>`;
    const why = ['A warm stove', 'Good friends', 'Fresh air', 'Quiet roads'].map(
      (one) => `<div><h3>${one}</h3><p>Every day.</p></div>`,
    );
    const body = `<h2>Join the crew</h2><h2>Open positions</h2>${job('Night Porter')}${job('Relief Chef / Cook')}<h2>Why us?</h2>${why.join('')}`;
    expect(titlesIn(body)).toEqual(['Night Porter', 'Relief Chef / Cook']);
  });

  it('takes no papers beside the jobs', () => {
    const paper = (title: string) => `<h4>${title}</h4><p><a href="/${title.length}.pdf">Details</a></p>`;
    const papers = ['Documentation', 'Helpful resources'].map(paper).join('');
    const body = `<h1>Employment</h1>${paper('Night Porter')}${paper('Relief Chef')}${papers}`;
    expect(titlesIn(body)).toEqual(['Night Porter', 'Relief Chef']);
  });

  it('takes two jobs in bold below their employers’ names', () => {
    const job = (employer: string, title: string) =>
      `<p><strong>${employer}</strong><br><strong>${title}</strong><br>18 hours per week<br>Salary – £21,144</p><p><strong>Who we’re looking for:</strong></p><p>You bake for two hundred shops.</p>`;
    const body = `<h1>Job opportunities: Crumb & Oats</h1>${job('Crumb North (CN)', 'Night Baker')}${job('Oats West (OW)', 'Night Baker (Wick and Thurso)')}`;
    expect(titlesIn(body, 'https://gannet.example/')).toEqual([
      'Night Baker',
      'Night Baker (Wick and Thurso)',
    ]);
  });

  it.each([
    'This post has been filled.',
    'This vacancy has been cancelled.',
    'The deadline has been reached.',
  ])('leaves out a job of which it says “%s”', (notice) => {
    const job = (title: string, words: string) => `<h3>${title}</h3><p>${words}</p>`;
    const open = job('Relief Chef', 'Three nights. Bring a CV.') + job('Night Porter', 'Nights. Bring a CV.');
    expect(titlesIn(`<h1>Jobs</h1>${open}${job('Cellar Assistant', notice)}`)).toEqual([
      'Relief Chef',
      'Night Porter',
    ]);
  });

  it.each([
    [
      'posts of a blog',
      '<h1>Work with us</h1><div class="blog"><div class="blog-item"><h2><a href="/work-with-us/3-relief-chef">Relief Chef</a></h2><p>Three nights at £14 an hour.</p></div><div class="blog-item"><h2><a href="/work-with-us/2-cellar-assistant">Cellar Assistant</a></h2><p>Mornings, £12.90 an hour.</p></div></div>',
    ],
    [
      'headings in headers of their own',
      '<h1>Jobs</h1><div class="page-header"><h2>Relief Chef</h2></div><p>Three nights at £14 an hour.</p><div class="page-header"><h2>Cellar Assistant</h2></div><p>Mornings, £12.90 an hour.</p>',
    ],
    [
      'cards with a document each',
      '<h1>Come and work by the water</h1><div><h3>Relief Chef</h3><p>The Gannet, three nights.</p><a href="/chef.pdf">Find out more</a></div><div><h3>Cellar Assistant</h3><p>The Gannet, mornings.</p><a href="/cellar.pdf">Find out more</a></div>',
    ],
    [
      'headings over short texts without a link',
      '<h1>Jobs</h1><h3>Relief Chef</h3><p>Three nights a week. Bring a CV to the bar.</p><h3>Cellar Assistant</h3><p>Mornings only. Bring a CV to the bar.</p>',
    ],
    [
      'headings over texts that say little of work, each with its page below this one',
      '<h1>Join us</h1><div><h3>Relief Chef</h3><p>Unafraid of fish. Oban.</p><a href="/work-with-us/relief-chef">More</a></div><div><h3>Cellar Assistant</h3><p>Strong, and fond of cheese.</p><a href="/work-with-us/cellar">More</a></div>',
    ],
    [
      'folded sections',
      '<h1>Vacancies</h1><details><summary>Relief Chef</summary><p>Three nights a week.</p></details><details><summary>Cellar Assistant</summary><p>Mornings.</p></details>',
    ],
    [
      'folded sections with headings',
      '<h1>Vacancies</h1><details><summary><h3>Relief Chef</h3></summary><p>For somebody fond of fish.</p></details><details><summary><h3>Cellar Assistant</h3></summary><p>For somebody fond of cheese.</p></details>',
    ],
    [
      'an accordion’s buttons',
      '<h1>Vacancies</h1><div><button data-toggle="collapse" class="btn">Relief Chef</button><div class="collapse"><p>Three nights.</p></div></div><div><button data-toggle="collapse" class="btn collapsed">Cellar Assistant</button><div class="collapse"><p>Mornings.</p></div></div>',
    ],
    [
      'cards without headings, of which only classes tell the title',
      '<h1>Jobs</h1><div class="c"><div class="t">Relief Chef</div><div>Oban</div><a href="mailto:a@b.example">Apply now</a></div><div class="c"><div class="t">Cellar Assistant</div><div>Oban</div><a href="mailto:a@b.example">Apply now</a></div>',
    ],
    [
      'buttons around headings',
      '<h1>Jobs</h1><button><h2>Relief Chef</h2></button><p>Three nights. Bring a CV.</p><button><h2>Cellar Assistant</h2></button><p>Mornings. Bring a CV.</p>',
    ],
    [
      'a list of documents',
      '<h1>The Gannet as an employer</h1><p>We are proud to look after our people, and have a pension.</p><h2>Current vacancies</h2><ul><li><a href="/a.pdf">Relief Chef</a></li><li><a href="/b.pdf">Cellar Assistant</a></li></ul><h2>Forms</h2><ul><li><a href="/c.pdf">Application form</a></li></ul>',
    ],
    [
      'bold first lines of paragraphs',
      '<h1>Jobs</h1><p><b>Relief Chef</b><br>£14 an hour<br>Closing 4 December</p><p><b>Cellar Assistant</b><br>£12.80 an hour</p>',
    ],
    [
      'long texts that each say how to apply',
      '<h1>We are hiring</h1><h2>Relief Chef</h2><p>We need somebody calm. Ring Ailsa to apply.</p><h2>Cellar Assistant</h2><p>We need somebody strong. Ring Ailsa to apply.</p>',
    ],
  ])('finds jobs in %s', (_, body) => {
    expect(titlesIn(body)).toEqual(['Relief Chef', 'Cellar Assistant']);
  });

  it('finds a job whose link is all that is below its text', () => {
    const card = (job: string, more: string) =>
      `<div><button><span>${job}</span><span>The Gannet, Wickmouth</span></button><div><p>${more}</p><p>As ${job.toLowerCase()} you’ll look after our guests from ten in the evening, and keep the house safe until eight.</p><p><a href="mailto:ailsa@gannetinn.example">Apply for ${job}</a></p></div></div>`;
    const benefits = '<h2>Why work with us?</h2><h3>Staff rooms</h3><p>From £50 a week, bills included.</p>';
    const jobs = [
      card('Relief Chef', '£13.40 per hour, 36 hours over three nights, permanent.'),
      card('Breakfast Chef', '£30,500 per year plus tips, 45 hours over four days.'),
      card('Cellar Assistant', '£32,000 to £34,000. Closing date 12 January 2027.'),
    ];
    const url = new URL(ADDRESS);
    const html = `<title>Careers</title><body><main><h1>Careers</h1>${benefits}<h2>Current opportunities</h2>${jobs.join('')}</main></body>`;
    expect(readPage(documentOf(html, url), url)).toMatchObject({
      kind: 'listing',
      jobs: [{ title: 'Relief Chef' }, { title: 'Breakfast Chef' }, { title: 'Cellar Assistant' }],
    });
  });

  it.each([
    ['Night Porter Position', 'Cellar Role'],
    ['Night Porter Position', 'Apprentice Position'],
    ['Deputy Head – Nursery', 'Nursery Assistant'],
  ])('finds jobs that are called positions, and deputies: %s, %s', (one, other) => {
    const job = (title: string) =>
      `<h2>${title}</h2><p>By the water.</p><a href="/a/${title}">Apply here</a>`;
    expect(titlesIn(`<h1>Join the team</h1>${job(one)}${job(other)}`)).toEqual(
      other === 'Cellar Role' ? [] : [one, other],
    );
  });

  it('finds classes of workers', () => {
    expect(
      titlesIn(
        '<h1>Careers</h1><h3>Roofers</h3><p>Please send us your CV.</p><h3>Joiners</h3><p>Please send us your CV.</p><h3>For all other positions</h3><p>Please send us your CV.</p>',
      ),
    ).toEqual(['Roofers', 'Joiners']);
  });

  it('gives a job its first link, else its place on the page', () => {
    expect(
      jobsIn(
        '<h1>Jobs</h1><h3>Relief Chef</h3><p>Nights. <a href="/chef.docx">Job pack</a></p><h3 id="cellar">Cellar Assistant</h3><p>Mornings. <a href="mailto:a@gannetinn.example">Apply</a></p>',
      ),
    ).toEqual([
      { title: 'Relief Chef', url: 'https://www.gannetinn.example/chef.docx' },
      { title: 'Cellar Assistant', url: `${ADDRESS}#cellar` },
    ]);
  });

  it.each([
    [
      'colleagues',
      '<h1>Meet the team</h1><h3>Practice Manager: Kit Orr</h3><p>Kit qualified in 2004.</p><h3>Dental Nurse: Jo Lamb</h3><p>Jo likes walking.</p>',
      '/team',
    ],
    [
      'trades on offer',
      '<h1>Our trades</h1><h2>Roofers</h2><p>Slates from £4 each. Call for a quote.</p><h2>Joiners</h2><p>Doors hung for £60.</p>',
      '/trades',
    ],
    [
      'an advert that names colleagues',
      '<h1>Head Gardener</h1><p>Forty hours a week, £31,000.</p><h3>Under Gardener</h3><p>You look after one full-time gardener.</p><h3>Estate Manager</h3><p>You report to the manager. Apply by 4 December.</p>',
      '/jobs/head-gardener',
    ],
    [
      'an advert of a subject, above other jobs',
      '<h1>Teacher of Mathematics</h1><p>You teach Years 7 to 11, £38,000.</p><h4><a href="/2">Cover Supervisor</a></h4><p>£21,807 a year</p><h4><a href="/3">Catering Assistant</a></h4><p>Closes 3 December</p>',
      '/jobs/teacher',
    ],
    [
      'sections of one advert',
      '<h1>Jobs</h1><h2>Relief Chef</h2><p>Three nights a week, £14 an hour.</p><h2>Pension and holidays</h2><p>28 days.</p>',
      '/jobs',
    ],
    [
      'names without links',
      '<h1>Jobs</h1><div class="t">Relief Chef</div><div>Kit has been here since 2004.</div><div class="t">Cellar Assistant</div><div>Jo likes walking.</div>',
      '/jobs',
    ],
    [
      'colleagues with a story each',
      '<h1>Join us</h1><h3>Relief Chef</h3><p>Kit has been here since 2004.</p><a href="/stories/kit">More</a><h3>Cellar Assistant</h3><p>Jo likes walking.</p><a href="/stories/jo">More</a>',
      '/jobs',
    ],
    [
      'a menu of a board',
      '<h1>Find jobs</h1><ul><li><a href="/1">sales</a></li><li><a href="/2">engineer</a></li><li><a href="/3">marketing</a></li><li><a href="/4">retail</a></li><li><a href="/5">architect</a></li></ul>',
      '/jobs',
    ],
  ])('finds none in %s', (_, body, path) => {
    expect(titlesIn(body, `https://www.gannetinn.example${path}`)).toEqual([]);
  });
});

describe('readPage', () => {
  const kindOf = (body: string) => {
    const url = new URL(ADDRESS);
    return readPage(documentOf(`<title>Work with us</title><body>${body}</body>`, url), url);
  };

  it('tells short adverts below each other as a list', () => {
    const body = ['Relief Chef', 'Cellar Assistant', 'Room Attendants']
      .map(
        (title) =>
          `<h2>${title}</h2><p>We have worked by the water since 1911 and look for somebody who likes guests, early mornings and the smell of the sea. You will be paid £13 an hour.</p><p>Send your CV to Ailsa.</p>`,
      )
      .join('');
    expect(kindOf(`<h1>We are recruiting</h1>${body}`)).toMatchObject({
      kind: 'listing',
      jobs: [{ title: 'Relief Chef' }, { title: 'Cellar Assistant' }, { title: 'Room Attendants' }],
    });
  });
});

it('findHeadedJobs finds the adverts of a newsletter whose name has a job’s in it', () => {
  const advertOf = (title: string) =>
    `<table><tr><td><h3>${title}</h3><p>By the water. £26,000 a year. Apply by 8 January.</p></td></tr></table>`;
  const body = `<h1>Baking Jobs Professional</h1><h2>Job adverts</h2>${advertOf('Night Baker')}${advertOf('Relief Chef')}`;
  expect(titlesIn(body, 'https://www.bread.example/current')).toEqual(['Night Baker', 'Relief Chef']);
});

describe('place and closing date of listed jobs', () => {
  const jobs = (body: string) => {
    const url = new URL(ADDRESS);
    const reading = readPage(documentOf(`<title>Jobs</title><body>${body}</body>`, url), url);
    return reading.kind === 'listing' ? reading.jobs : reading.kind;
  };

  it('are read beside labels below the title', () => {
    expect(
      jobs(
        '<h1>Jobs</h1><h3>Relief Chef</h3><p>Location: Wickmouth</p><p>Closing date: 4 January 2027</p><h3>Cellar Assistant</h3><p>Location: Marram</p><p>Salary: £12.90 an hour</p>',
      ),
    ).toMatchObject([
      { title: 'Relief Chef', place: 'Wickmouth', closing_date: '2027-01-04' },
      { title: 'Cellar Assistant', place: 'Marram' },
    ]);
  });

  it('are read in a table’s columns', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(
      jobs(
        `<table><tr><th>Job title</th><th>Location</th><th>Closing date</th></tr>${row('Relief Chef', 'Wickmouth', '4 January 2027')}${row('Cellar Assistant', 'Marram', 'Ongoing')}</table>`,
      ),
    ).toEqual([
      { title: 'Relief Chef', url: ADDRESS, place: 'Wickmouth', closing_date: '2027-01-04' },
      { title: 'Cellar Assistant', url: ADDRESS, place: 'Marram' },
    ]);
  });

  it('are read beside links, and not taken from the next job', () => {
    expect(
      jobs(
        '<ul><li><a href="/jobs/1">Relief Chef</a><p>Closes: 4 January 2027</p></li><li><a href="/jobs/2">Cellar Assistant</a></li><li><a href="/jobs/3">Room Attendant</a><p>Location: Marram</p></li></ul>',
      ),
    ).toMatchObject([
      { title: 'Relief Chef', closing_date: '2027-01-04' },
      { title: 'Cellar Assistant', url: 'https://www.gannetinn.example/jobs/2' },
      { title: 'Room Attendant', place: 'Marram' },
    ]);
  });

  const AROUND = {
    'the foot':
      '<footer><p>Address: 4 Mill Lane, Wick</p><p>The kitchen closes on 5 December 2026</p></footer>',
    'another heading':
      '<h2>Raffle</h2><div><p>Location: Wick Hall</p><p>The raffle closes on 5 December 2026</p></div>',
  };
  const LISTS = {
    links: ['Kitchen', 'Cellar', 'Rooms'].map(
      (title, at) => `<li><a href="/jobs/${at}">${title}</a><p>Part time, at the inn</p></li>`,
    ),
    headings: ['Relief Chef', 'Cellar Assistant', 'Room Attendant'].map(
      (title) => `<h3>${title}</h3><p>Salary: £12.90 an hour</p>`,
    ),
    labels: ['Relief Chef', 'Cellar Assistant', 'Room Attendant'].map(
      (title) => `<p>Job title: ${title}</p><p>Salary: £12.90 an hour</p><h4>Duties</h4>`,
    ),
  };
  const WITH_OWN = '<p>Location: Marram</p><p>Closing date: 4 January 2027</p>';

  it.each(
    Object.entries(LISTS).flatMap(([kind, list]) =>
      Object.entries(AROUND).map(([part, around]) => [kind, part, list.join(''), around] as const),
    ),
  )('of the last of %s are not taken from %s', (_, __, list, around) => {
    const body = (own: string) => `<h1>Jobs</h1><h2>Vacancies</h2>${list}${own}${around}`;
    const last = (words: string) => {
      const found = jobs(words);
      return Array.isArray(found) ? found.at(-1) : found;
    };
    expect(last(body(''))).toEqual({ title: expect.stringMatching(/^Room/), url: expect.any(String) });
    expect(last(body(WITH_OWN))).toMatchObject({ place: 'Marram', closing_date: '2027-01-04' });
  });

  it('are read where the list itself is beside the text', () => {
    const list = LISTS.links.map((item) => item.replace('</li>', '<p>Location: Marram</p></li>')).join('');
    expect(jobs(`<h1>Our inn</h1><div class="related-jobs"><ul>${list}</ul></div>`)).toMatchObject(
      LISTS.links.map(() => ({ place: 'Marram' })),
    );
  });

  it('are American dates where the page writes others so', () => {
    const dates = (posted: string) => `<p>Posted ${posted}, closes 12/10/2026</p>`;
    const list = (posted: string) =>
      LISTS.links.map((item) => item.replace('</li>', `${dates(posted)}</li>`));
    const closing = (body: string) => {
      const found = jobs(body);
      return Array.isArray(found) ? found.map((job) => job.closing_date) : found;
    };
    const all = (date: string) => LISTS.links.map(() => date);
    expect(closing(`<h1>Jobs</h1>${list('12/01/2026').join('')}`)).toEqual(all('2026-10-12'));
    expect(closing(`<h1>Jobs</h1><p>Listed 11/25/2026</p>${list('12/01/2026').join('')}`)).toEqual(
      all('2026-12-10'),
    );
    const rows = ['Relief Chef', 'Cellar Assistant'].map(
      (title) => `<tr><td>${title}</td><td>11/25/2026</td><td>12/10/2026</td></tr>`,
    );
    const head = '<tr><th>Job title</th><th>Posted</th><th>Closing date</th></tr>';
    expect(closing(`<table>${head}${rows.join('')}</table>`)).toEqual(['2026-12-10', '2026-12-10']);
  });
});

it('findSeveralAdverts tells a job from the terms that only styling sets apart', () => {
  const url = new URL(ADDRESS);
  const advert = (title: string, duty: string) =>
    `<h2><span>${title}</span><span>Part-time, Weekends</span></h2><p>${duty.repeat(4)}</p><h3>Requirements</h3><p>A licence.</p><h3>What we offer</h3><p>Supper. To apply, send your CV.</p>`;
  const cook = advert('Relief Chef', 'You cook what comes off two boats. ');
  const porter = advert('Night Porter', 'You carry bags up from the pier. ');
  const jobs = findSeveralAdverts(makePage(documentOf(`<body>${cook}${porter}</body>`, url), url));
  expect(jobs.map(({ title }) => title)).toEqual(['Relief Chef', 'Night Porter']);
});

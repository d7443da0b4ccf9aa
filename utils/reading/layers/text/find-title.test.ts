// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../../page';
import { text } from '../text';
import { findTitle } from './find-title';

const PROSE =
  '<p>Every night of the year we bake for two hundred shops across the north of England, and we have done so since my great-grandmother lit the first oven in 1911.</p>';
const read = (body: string, title = 'Work for us', path = '/about/work-for-us') => {
  const url = new URL(path, 'https://www.crumb.example');
  return findTitle(makePage(documentOf(`<title>${title}</title><body>${body}</body>`, url), url))?.text;
};

it('findTitle: a row that states the title is not where the advert begins', () => {
  const rows = '<ul><li><b>Employer:</b> Crumb</li><li><b>Job Title:</b>Night Baker</li></ul>';
  const url = new URL('https://www.crumb.example/job-detail');
  const body = `<title>Jobs</title><body><h4>Night Baker - Leith</h4>${rows}${PROSE}</body>`;
  const page = makePage(documentOf(body, url), url);
  expect(page.outline().blocks[findTitle(page)?.from ?? -1]?.text).toBe('Night Baker - Leith');
});

it('findTitle: the advert begins above a row that states the title, with the first row or the heading that has it', () => {
  const rows =
    '<ul><li><b>Employer:</b> Crumb</li><li><b>Location:</b> Leith</li><li><b>Job Title:</b> Night Baker</li></ul>';
  const url = new URL('https://www.crumb.example/job-detail');
  const first = (heading: string) => {
    const page = makePage(documentOf(`<title>Jobs</title><body>${heading}${rows}${PROSE}</body>`, url), url);
    return page.outline().blocks[findTitle(page)?.from ?? -1]?.text;
  };
  expect(first('<h4>Night Baker - EH6 7AA</h4>')).toBe('Night Baker - EH6 7AA');
  expect(first('<p>Crumb</p>')).toBe('Employer: Crumb');
});

it.each(['General baker wanted', 'Experienced baker required'])(
  'findTitle: a heading that asks for somebody is where the advert begins: %s',
  (heading) => {
    const shop = `<h2>Our shop</h2>${PROSE}`;
    const url = new URL('https://www.crumb.example/about');
    const body = `<h1>Crumb</h1>${shop}<h2>${heading}</h2>${PROSE}`;
    const page = makePage(documentOf(`<title>Crumb</title><body>${body}</body>`, url), url);
    const found = findTitle(page);
    expect(page.outline().blocks[found?.from ?? 0]?.text).toBe(heading);
    expect(found?.text).toBe(heading.replace(/ \w+$/, ''));
  },
);

it('findTitle: the owner heads its own front page, and the job a box below', () => {
  const shop = `<h1>R. Oat & Nieces</h1><h2>Our shop</h2>${PROSE}`;
  const box = `<div><h2>Baker / Miller wanted</h2>${PROSE}</div>`;
  expect(read(shop + box, 'R. Oat & Nieces | Bread, Wick', '/')).toBe('Baker / Miller');
});

it('findTitle: no day of the opening hours', () => {
  const hours = '<table><tr><td><b>Monday</b></td><td><b>9:00-5:00</b></td></tr></table>';
  expect(read(`${hours}<p>Good people are always welcome here.</p>${PROSE}`)).not.toBe('Monday');
});

it('findTitle: the only job above facts on a page of news', () => {
  const news = `<div><h2><a href="/a">Her oven, her name</a></h2>${PROSE}</div>`;
  const post = (facts: string) =>
    `<div><h2><a href="/b">We are hiring!</a></h2><p>Below is some more about the work, with the dates.</p><h3>Bakery Assistant</h3>${facts}</div>`;
  const facts = '<p><b>Salary:</b> £20,000<br><b>Hours:</b> 34 a week<br><b>Location:</b> Wick</p>';
  const body = `<h1>Blog</h1>${news}${post(facts)}`;
  const url = new URL('https://www.crumb.example/blogs/blog/');
  const page = makePage(documentOf(`<title>Blog | Crumb</title><body>${body}</body>`, url), url);
  expect(findTitle(page)?.text).toBe('Bakery Assistant');
  // The post's own introduction belongs to the advert.
  expect(page.outline().blocks[findTitle(page)?.from ?? 0]?.text).toBe('We are hiring!');
});

it('findTitle: a heading that is the beginning of the employer’s name is no job', () => {
  const body = `<header><h1>The Old Oven</h1></header><h2>Come and bake with us</h2><p><b>Night Baker</b></p>${PROSE}`;
  expect(read(body, 'Jobs | The Old Oven Bakehouse')).toBe('Night Baker');
});

describe('findTitle', () => {
  it.each([
    ['a general heading', `<h1>Vacancies</h1><h2>Night Baker</h2>${PROSE}`],
    ['“Work for us” over bold type', `<h1>Work for us</h1><p><b>Night Baker</b></p>${PROSE}`],
    ['the site’s name', `<h1>Crumb</h1><h2>Night Baker</h2>${PROSE}`],
    [
      'boxes that are main headings, too',
      `<h1>Opening times</h1><h1>Night Baker</h1>${PROSE}<h1>Find us</h1>`,
    ],
    ['“Job of the month”', `<h1>Job of the Month - Night Baker</h1>${PROSE}`],
    ['a lead-in', `<h1>Job opportunity: Night Baker</h1>${PROSE}`],
    ['the site’s name beside “Jobs”', `<h1>Crumb Hall : Jobs</h1><h2>Night Baker</h2>${PROSE}`],
    ['“Vacancies” in Welsh', `<h1>Swyddi Gwag / Vacancies</h1><h2>Night Baker</h2>${PROSE}`],
    [
      '“Current openings”, below a long introduction',
      `<h1>Work for us</h1>${PROSE}<h2>Current Openings:</h2><h3>Night Baker</h3><p>You mix, prove and bake.</p>`,
    ],
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
    ['a company’s name that begins the page title', `<p><b>CRUMB LTD</b></p><p>Night Baker</p>${PROSE}`],
    [
      'the owner’s name, with the job in the first of two bold lines',
      `<p><b>R. Oat & Sons</b><br>Millers since 1911</p><p><b>Night Baker wanted</b><br><b>Rye, nights only</b></p>${PROSE}`,
    ],
    ['a job that is filled', `<h2>Chef – POSITION FILLED</h2><h2>Night Baker</h2>${PROSE}`],
    ['the day it was posted', `<h1>Night Baker<span>Date posted: 21/12/2026</span></h1>${PROSE}`],
    [
      'a slogan, where the job is wanted now',
      `<h1>Warm bread since 1911</h1><h2>Night Baker wanted now</h2>${PROSE}`,
    ],
    [
      'the name of the site, which leads to its front page',
      `<h1><a href="/">The Old Mill</a></h1><h3>Mill news</h3><p>Una is off to Wick, so we are looking for a <b>Night Baker</b> to take over.</p>${PROSE}`,
    ],
    [
      'the name of the part of the site, which leads there',
      `<h1><a href="/about">Working here</a></h1><h2>Night Baker</h2>${PROSE}`,
    ],
    [
      '“Work for us”, below an introduction',
      `<h1>Work for us</h1>${PROSE}<p>Night Baker</p>${PROSE.replace('Every', 'Each')}`,
    ],
    ['a council’s name', `<h1>WICKMOOR PARISH COUNCIL</h1><h2>Night Baker</h2>${PROSE}`],
  ])('finds the job below or beside %s', (_, body) => {
    expect(read(body)).toBe('Night Baker');
  });

  it.each([
    ['We are looking for a friendly, reliable Night Baker to join our team in Wick.', 'Night Baker'],
    ['A vacancy for a night baker has arisen, because Una is off to Wick.', 'Night baker'],
    ['Thanks to the mill’s fund we can now appoint our first Night Baker.', 'Night Baker'],
    ['Crumb & Co is recruiting an experienced part-time shop assistant.', 'Part-time shop assistant'],
    ['We are looking for a friendly Sales and Events Coordinator.', 'Sales and Events Coordinator'],
    ['We need a bubbly and hardworking Barista to join us.', 'Barista'],
    ['We are seeking to appoint a Teacher of Bread for our school.', 'Teacher of Bread'],
    [
      'We are asking for applications from keen bakers for the position of Night Baker, to start soon.',
      'Night Baker',
    ],
    ['The hiring manager reads it next.', undefined],
    ['We are looking for a home for our oven.', undefined],
    ['Are you looking for a career?', undefined],
    ['We have a place for another Dough Worker beside the ovens.', 'Dough Worker'],
    ['We want a Night Baker who is tidy.', 'Night Baker'],
    ['There is room in our small team for another Night Baker.', 'Night Baker'],
  ])('reads the job in a sentence where no heading names it: %s', (sentence, title) => {
    expect(read(`<h1>Join our team</h1><p>${sentence}</p>${PROSE}`)).toBe(title);
  });

  it.each([
    ['Night Baker Oat Mill Singers', 'Night Baker'],
    ['Night Baker Early Shift', 'Night Baker Early Shift'],
  ])('leaves out the site’s name behind the job, with nothing between them: %s', (heading, job) => {
    const title = heading.replace('Night Baker ', 'Night Baker — ');
    const site = '<header><a href="/">Oat Mill Singers</a></header>';
    expect(read(`${site}<h1>${heading}</h1>${PROSE}`, title)).toBe(job);
  });

  it('prefers the heading that the address repeats', () => {
    const body = `<h1>Bread for all</h1><h1>Oven Person</h1>${PROSE}`;
    expect(read(body, 'Crumb', '/jobs/oven-person')).toBe('Oven Person');
  });

  it.each([
    ['a slogan', `<h1>Come and rise with us</h1><h4>We’re looking for a</h4><p>Night Baker</p>${PROSE}`],
    ['an order', `<h1>Join the early shift</h1><h3>Now hiring:</h3><div><b>Night Baker</b></div>${PROSE}`],
    ['a question', `<h1>Fancy a warm oven?</h1><h2>Night Baker</h2>${PROSE}`],
    ['a promise', `<h1>Good bread. Better company.</h1><p><b>Night Baker</b></p>${PROSE}`],
    [
      'a slogan, before place and pay in one paragraph',
      `<h1>Your oven awaits</h1><p><strong>Night Baker</strong><br>Wick | permanent | £27,000 to £29,000 a year, paid monthly</p>${PROSE}`,
    ],
    [
      'a general heading, before a paragraph of terms',
      `<h1>Vacancies</h1><h2>Working here</h2><p><b>Night Baker</b><br>Required for April, or sooner for the right candidate<br>£27,000 to £29,000, full time and permanent<br>Newcomers to the trade are welcome to apply</p>${PROSE}`,
    ],
    ['“Help wanted”', `<center><font><b>HELP WANTED<br>Night Baker</b></font></center>${PROSE}`],
    ['the employer’s number', `<p><span>241906</span> <b>Night Baker</b></p>${PROSE}`],
    ['a number with letters', `<h1>VN2026-118 – Night Baker</h1>${PROSE}`],
    ['a number in brackets', `<h1>(Ref: 40118) Night Baker</h1>${PROSE}`],
    [
      'a colleague who is called Baker',
      `<h1>Vacancy</h1><h2>Night Baker</h2><p><b>Helen Baker</b></p><p><b>Mrs J. Cook</b></p>${PROSE}`,
    ],
  ])('finds the job below or after %s', (_, body) => {
    expect(read(body)).toBe('Night Baker');
  });

  it.each([
    ['The job is <strong>Oven Person</strong>. You work nights with three others.', 'Oven Person'],
    [
      'As Una is leaving us, we’re after a <b>Night Baker</b> to run her oven in our Wick shop.',
      'Night Baker',
    ],
    [
      'We have room on our early shift for another <b>Shop Assistant</b>, four mornings a week.',
      'Shop Assistant',
    ],
    [
      'Our ovens need somebody new, so we are on the lookout for a patient Night Baker to join us.',
      'Night Baker',
    ],
    ['Crumb & Co invites applications for the post of Night Baker, in the bakery at Wick.', 'Night Baker'],
    ['Next spring we would like to appoint a Bakery Manager for the shop by the harbour.', 'Bakery Manager'],
    ['This year we are hoping to take on an Apprentice Baker who can start in August.', 'Apprentice Baker'],
  ])('reads the job in a sentence below a slogan: %s', (sentence, title) => {
    expect(read(`<h1>A new face behind the counter?</h1><p>${sentence}</p>${PROSE}`)).toBe(title);
  });

  it('keeps the whole heading that the page’s title repeats before the site’s name', () => {
    const body = `<h1>Baker – Children’s Classes</h1><p>Our children’s classes fill every Saturday.</p>${PROSE}`;
    expect(read(body, 'Baker – Children’s Classes – Crumb & Co')).toBe('Baker – Children’s Classes');
  });

  it.each(['Co-baker - Early Bread', 'Night Baker - Early Bread', 'Baker - Out of School Care'])(
    'keeps the whole heading where the page’s title goes on: %s',
    (title) => {
      const site = `${title} (Fixed Term) job with Crumb & Co | Hirelane`;
      expect(read(`<h1>${title} (Fixed Term)</h1>${PROSE}`, site)).toBe(`${title} (Fixed Term)`);
      expect(read(`<h1>${title}</h1>${PROSE}`, site)).toBe(title);
    },
  );

  it('knows a job with “of” in capitals, below the name of a file', () => {
    const body = `<h1>Wickmoor Mill paper 2</h1><p>WICKMOOR MILL</p><p>ACTING BAKER OF FINE BREAD</p>${PROSE}<p>We invite applications for the post of Acting Baker of Fine Bread.</p>`;
    expect(read(body, 'Wickmoor Mill paper 2 - PaperStore')).toBe('ACTING BAKER OF FINE BREAD');
  });

  it('takes bold words that begin the page title for the job', () => {
    const body = `<h1>Come and bake with us</h1><p>We are adding a shift to our ovens, and that means another pair of hands in the bakery.</p><p>The job is <strong>Kneader/Shaper</strong>. You will work with four others, in pairs, on a rota.</p>`;
    expect(read(body, 'Kneader / Shaper – Crumb & Co')).toBe('Kneader/Shaper');
  });

  it.each([
    [
      'Ovens and Confectionery',
      'Officer (maternity cover)',
      'Ovens and Confectionery Officer (maternity cover)',
    ],
    ['Bakery Training', 'Manager', 'Bakery Training Manager'],
    ['Quality, Health and Safety', 'Adviser', 'Quality, Health and Safety Adviser'],
    ['Crumb & Co Ltd', 'Baker', 'Baker'],
    ['Head Baker', 'Trainee', 'Head Baker'],
  ])('joins a title over two lines of a printed page: %s, %s', (one, other, title) => {
    const line = (words: string, y: string) => `<div class="t m0 x2 h4 ${y} ff1 fs2">${words}</div>`;
    expect(read(`${line(one, 'y3')}${line(other, 'y4')}${PROSE}`, '')).toBe(title);
  });

  it.each(['HALLKEEPER WANTED', 'Hallkeeper required', 'Vacancy: Hallkeeper'])(
    'is not the employer’s name above %s',
    (line) => {
      const body = `<h1>Wickmoor Public Hall (SCIO)</h1><p><b>${line}</b></p>${PROSE}`;
      expect(read(body, 'Wickmoor Public Hall')?.toLowerCase()).toBe('hallkeeper');
    },
  );

  it.each([
    [
      'the employer over bold type',
      `<h2>WICKMOOR BREAD TRUST</h2><p><b>NIGHT BAKER / MILLER</b></p>${PROSE}`,
      'NIGHT BAKER / MILLER',
    ],
    [
      'a short name in the menu',
      `<p><b>Night Baker wanted</b></p><p>Night Baker and Shop Manager</p>${PROSE}`,
      'Night Baker and Shop Manager',
    ],
    [
      'a sentence of its own',
      `<p>We are looking for a <strong>Night Baker</strong> to look after our busy ovens.</p>${PROSE}`,
      'Night Baker',
    ],
  ])('is the job’s whole name, beside %s', (_, body, title) => {
    expect(read(body, 'Wickmoor Bread Trust')).toBe(title);
  });
});

it.each([
  'We have grown, and we need the right person to help us keep up.',
  'We are looking for that special someone.',
])('text layer: who is sought is no job: %s', (sentence) => {
  const url = new URL('https://www.crumb.example/news/growing');
  const body = `<h1>Growing…</h1>${PROSE}<p>${sentence}</p>`;
  const page = makePage(documentOf(`<title>Growing…</title><body>${body}</body>`, url), url);
  expect(text.read(page, new Set()).found.title ?? '').not.toMatch(/person|someone/i);
});

it('findTitle: of two main headings, the one that the menu has for the front page is the site’s', () => {
  const menu = '<nav><a href="/">The Crumb Lab</a></nav>';
  const body = `${menu}<h1>The Crumb Lab</h1><p>Bread and more.</p><h1>PhD - Yeast in the cold (funded)</h1>${PROSE}`;
  expect(read(body, 'PhD - Yeast in the cold (funded) - The Crumb Lab')).toBe(
    'PhD - Yeast in the cold (funded)',
  );
});

it('findTitle: a heading that ends with the employer is no employer’s name', () => {
  const body = `<h1>Evening Baking Classes, University of Wick</h1>${PROSE}<p>Dr Una Bain<br>Senior Baker</p>`;
  expect(read(body, 'Guild of Bread')).toContain('Evening Baking Classes');
});

it.each([
  ['<h1>We are hiring!</h1><p><b>Oven Strategy Role</b></p>', 'Oven Strategy Role'],
  ['<h1>We’re hiring!</h1><h3>Love bread?</h3><h3>Mill Liaison Post</h3>', 'Mill Liaison Post'],
  [
    '<h1>Vacancies</h1><p><b>Are you a night owl?</b></p><h4>Current vacancy: Baker/Shop manager (we train you). Closing date for applications: 4 May.</h4>',
    'Baker/Shop manager (we train you)',
  ],
])('findTitle: the line below a slogan that is called a role or vacancy: %s', (lines, title) => {
  expect(read(lines + PROSE, 'We are hiring! – Crumb')).toBe(title);
});

it.each(['About the role', 'The post', 'Apply for this role'])(
  'text layer: a slogan above “%s” is no job’s name',
  (heading) => {
    const url = new URL('https://www.crumb.example/news/hiring');
    const body = `<title>We are hiring!</title><body><h1>We are hiring!</h1><h3>${heading}</h3>${PROSE}</body>`;
    expect(text.read(makePage(documentOf(body, url), url), new Set()).found.title).toBeUndefined();
  },
);

it('findTitle: the whole heading, where the page’s title has only the site besides', () => {
  const title = 'Technical Role - Yeast Summer Internship';
  expect(read(`<p>Crumb</p><h1>${title}</h1>${PROSE}`, `${title} - Wick Science Society`)).toBe(title);
});

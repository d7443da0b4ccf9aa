// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { descriptionLines } from '../../description-lines';
import { makePage } from '../../page';
import { text } from '../text';

const url = new URL('https://www.crumb.example/vacancies');
const linesOf = (body: string): readonly string[] => {
  const page = makePage(documentOf(`<title>Crumb Bakery</title><body>${body}</body>`, url), url);
  return descriptionLines(text.read(page, new Set()).found.description ?? '').filter(Boolean);
};
const DUTY = 'Keep the starter fed and the proving room clean at all times.';
const REST = `<p>${'We bake for two hundred shops across the north of England. '.repeat(4)}</p>
  <p>You will work nights and be home before breakfast, five nights a week.</p><p>${'We train everyone who joins us. '.repeat(3)}</p>
  <p>Ask the shop for a form, and bring it to us in person.</p>`;

describe("advert's text: the sentence that names the job", () => {
  it('is kept where it stands apart, below a heading that names none', () => {
    const opening = 'Crumb Bakery is looking to recruit a patient and experienced Night Baker.';
    const lines = linesOf(`<main><div class="row"><div><h2>Vacancies</h2><p>${opening}</p></div></div>
      <div class="row"><div>${REST}</div></div></main>`);
    expect(lines[0]).toBe(opening);
  });
});

it('advert’s text: what only styling keeps apart is not one word', () => {
  const rows =
    '<div><span>Hours</span><span>Nights, 38 a week</span></div><div><span>Reports to</span><span>Una</span></div>';
  const opening =
    '<p><span>A</span>re you awake when the town sleeps? We have an oven for you, and a key.</p>';
  const lines = linesOf(`<main><h1>Night Baker</h1>${opening}${rows}${REST}</main>`);
  expect(lines.slice(0, 3)).toEqual([
    'Are you awake when the town sleeps? We have an oven for you, and a key.',
    'Hours Nights, 38 a week',
    'Reports to Una',
  ]);
});

describe("advert's text: begins at the heading that has the job, too", () => {
  it('where a sentence below another heading names it', () => {
    const lines = linesOf(`<main><h1>Careers</h1><h2>Oat Mill - Night Grower</h2><h3>The mill</h3>
      <p>${'We bake for two hundred shops in the north of England. '.repeat(3)}</p><h3>The role</h3>
      <p>We are looking for a Night Grower to keep the starter.</p>${REST}</main>`);
    expect(lines[0]).toBe('The mill');
  });

  it('and with the sentence that stands with name and terms in the head of the page', () => {
    const opening = 'Crumb Bakery is recruiting experienced Night Bakers for six ovens by the water.';
    const lines = linesOf(`<main><div><h1>Night Bakers</h1><p>Wick · Full-time</p><p>${opening}</p></div>
      <div><div>${REST}<h2>Duties</h2><ul><li>${DUTY}</li></ul></div></div></main>`);
    expect(lines[0]).toBe(opening);
  });
});

it("advert's text: begins with the paragraph below a line of terms", () => {
  const first = 'Crumb is a bakery of six ovens above the boatyard, with one spoiled cat.';
  const chips = ['Wick', 'Full or part time'].map((chip) => `<div>${chip}</div>`).join('');
  expect(linesOf(`<main><h1>Night Baker</h1>${chips}<p>${first}</p><h3>the role</h3>${REST}</main>`)[0]).toBe(
    first,
  );
});

it("advert's text: ends before what the site's visitors read below how to apply", () => {
  const panels = `<div><h5>About the job</h5>${REST}<h5>How to apply</h5><p>Please send your CV to una@crumb.example.</p></div>`;
  const site = `<div><h4>New loaves</h4><p>A rye at £4, and a spelt loaf at £5.</p></div>
    <div><h3>What our regulars say</h3><p>“I came for a bun and have stayed for thirty years.”</p></div>`;
  const lines = linesOf(`<main><h2>Vacancy: Night Baker</h2>${panels}${site}</main>`);
  expect(lines.at(-1)).toBe('Please send your CV to una@crumb.example.');
});

describe("advert's text: a heading to apply", () => {
  const more = `<h2>Duties</h2><ul><li>${DUTY}</li></ul><h2>Requirements</h2><ul><li>Ears for a dull crust.</li></ul>`;
  const read = (below: string) =>
    linesOf(`<main><h1>Night Baker</h1>${REST}<h2>Apply now!</h2>${below}</main>`);

  it('does not end the text if sections of the advert follow', () => {
    expect(read(more)).toContain('Requirements');
  });

  it('ends it if a form or another job follows', () => {
    expect(read('<p>Tell us about yourself and your bread, in a few lines.</p>').join(' ')).not.toContain(
      'Tell us',
    );
    expect(read(`<h2>More jobs</h2>${more}`)).not.toContain('Requirements');
  });
});

describe("advert's text: repeated sentences", () => {
  it('are kept where two parts of one text have them', () => {
    const lines = linesOf(`<main><h1>Night Baker</h1><div>${REST}<h3>On nights</h3><ul><li>${DUTY}</li></ul>
      <h3>On days</h3><ul><li>${DUTY}</li><li>Open the shop at seven and greet whoever comes in.</li></ul></div></main>`);
    expect(lines.filter((line) => line.includes(DUTY))).toHaveLength(2);
  });

  it('are dropped as copies for another screen size', () => {
    const duties = `<h2>Duties</h2><ul><li>${DUTY}</li></ul>`;
    const lines = linesOf(`<main><h1>Night Baker</h1><div>${REST}</div>
      <div class="wide">${duties}</div><div class="narrow">${duties}</div></main>`);
    expect(lines.filter((line) => line.includes(DUTY))).toHaveLength(1);
  });
});

describe("advert's text: ends before what is not of this job", () => {
  const apply = '<p>To apply, send your CV to una@crumb.example by Friday.</p>';
  const more = '<p>The ovens by the water have been in the family since 1911, and so have the cats.</p>';
  it.each([
    '<h2>Future roles</h2>',
    '<h2>Past vacancies</h2>',
    '<h2>Why Crumb & Co?</h2>',
    '<h3>Interested?<br>Contact us today.</h3>',
    '<p>We do not currently have any vacancies for apprentices. Do write to us in the spring.</p>',
    '<p>There are no other positions at present.</p>',
  ])('%s', (head) => {
    const lines = linesOf(`<main><h1>Night Baker</h1>${REST}${apply}${head}${more}</main>`);
    expect(lines.join(' ')).toContain('Ask the shop for a form');
    expect(lines.join(' ')).not.toContain('the cats');
  });

  it.each([
    '<h2>Why work for us?</h2>',
    '<p>Where we have no other positions open, we keep your letter.</p>',
  ])('but not at %s', (head) => {
    expect(linesOf(`<main><h1>Night Baker</h1>${REST}${apply}${head}${more}</main>`).join(' ')).toContain(
      'the cats',
    );
  });
});

it("advert's text: is read where the element around it is called the page's header", () => {
  const lines =
    linesOf(`<div class="top_header"><p><a href="/">Crumb Bakery</a></p><h1>Night Baker</h1>${REST}
    ${'<p>You keep six ovens warm, and the dough is always yours to shape as you like it.</p>'.repeat(8)}</div>
    <div>${'<h4>Bread for all</h4><p>Our customers come from two hundred streets and go home with warm loaves.</p>'.repeat(30)}</div>`);
  expect(lines.join(' ')).toContain('Ask the shop for a form');
});

it("advert's text: the job's name is kept where a line leads to it", () => {
  const lines = linesOf(`<main><h2>Night Baker</h2><h3>We are currently looking for a new</h3>
    <h3>Night Baker</h3><h3>to work in our ovens</h3>${REST}</main>`);
  expect(lines).toContain('Night Baker');
});

it.each(['Read on', 'See more', 'Continue reading'])(
  'advert’s text: what opens the rest of it is none of it: “%s”',
  (words) => {
    const opener = `<input type="checkbox" id="more"><label for="more">${words}</label>`;
    expect(
      linesOf(`<main><h1>Night Baker</h1>${REST}<div>${opener}</div><p>${DUTY}</p></main>`),
    ).not.toContain(words);
  },
);

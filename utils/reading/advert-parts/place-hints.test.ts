// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { findPlaceHints } from './place-hints';

const url = new URL('https://ropery.example/jobs/1');

function hintsOf(body: string): readonly string[] {
  const html = `<html lang="en-GB"><title>Ropemaker | Ropery</title><body>${body}</body></html>`;
  return findPlaceHints(makePage(documentOf(html, url), url), 'Ropemaker').map(
    ({ from, words }) => `${from}: ${words}`,
  );
}

it('place: words beside the title are collected', () => {
  expect(hintsOf('<h1>Ropemaker (Oban)</h1><p>Argyll</p><p>Part time</p>')).toEqual([
    'title: Ropemaker (Oban)',
    'page-title: Ropemaker | Ropery',
    'language: en-GB',
    'line: Argyll',
    'line: Part time',
  ]);
});

it('place: what only styling separates from the job’s name is told apart', () => {
  expect(hintsOf('<h1>Ropemaker<small>&nbsp;Oban, UK</small></h1>')).toContain('title: Ropemaker | Oban, UK');
  expect(hintsOf('<h1>Rope<b>maker</b></h1>')).toContain('title: Ropemaker');
});

it('place: words that only styling separates are told apart', () => {
  const hints = hintsOf('<h1>Ropemaker</h1><p><span>Oban</span> <span>Perm</span> <span>Hybrid</span></p>');
  expect(hints).toContain('line: Oban | Perm | Hybrid');
});

it('place: words that a gap separates are told apart, in a longer line, too', () => {
  const gap = '&nbsp;&nbsp; &nbsp;&nbsp; ';
  const long = `Based in Oban${gap}Apply by: 7 January 2027${gap}Meetings: 14 January 2027`;
  const hints = hintsOf(`<h1>Ropemaker</h1><h3>${long}</h3><p>Oban${gap}Perm</p>`);
  expect(hints).toContain('line: Based in Oban | Apply by: 7 January 2027 | Meetings: 14 January 2027');
  expect(hints).toContain('line: Oban | Perm');
});

it('place: two names that the page’s text runs together are told apart', () => {
  const hints = hintsOf(
    '<h1>Ropemaker</h1><p><span>Ropes & Sons</span><span>Oban</span></p><p><b>R</b>opes</p>',
  );
  expect(hints).toContain('line: Ropes & Sons | Oban');
  expect(hints).toContain('line: Ropes');
});

it('place: an address is collected with the lines around its postcode', () => {
  const hints = hintsOf(
    '<h1>Ropemaker</h1><footer><p>The Ropery</p><p>1 Pier Road</p><p>PA34 4LN</p><p>Oban</p></footer>',
  );
  expect(hints).toContain('footer: The Ropery, 1 Pier Road, PA34 4LN, Oban');
});

it('place: menus, other jobs and long texts are left out', () => {
  const long = 'Ropes are walked, twisted, tarred and coiled by hand in a shed as long as a street.';
  const hints = hintsOf(
    `<nav><p>Leith</p></nav><h1>Ropemaker</h1><p>${long}</p><div class="similar-jobs"><p>Perth PH1 5AA</p></div>`,
  );
  expect(hints.join()).not.toMatch(/Leith|Perth|Ropes/);
});

it.each([
  'Interviews will be held at our Oban office, PA34 4LN, on 14 December.',
  'You will hear from us by 4 December, and interviews will be held at the Oban office, PA34 4LN.',
  'Parking is at Oban Harbour, PA34 4LN.',
  'All training takes place in Oban, PA34 4LN.',
  'The assessment is held at 1 Pier Road, Oban PA34 4LN.',
])('place: nobody works where something else is: %s', (words) => {
  expect(hintsOf(`<h1>Ropemaker</h1><p>${words}</p>`)).not.toContainEqual(expect.stringMatching(/^address/));
});

it.each([
  'Interviews will be at the ropery where you will work, 1 Pier Road, Oban PA34 4LN.',
  'The ropery is at 1 Pier Road, Oban PA34 4LN.',
  'Training Officer, The Ropery, 1 Pier Road, Oban PA34 4LN',
  'Write to The Ropery, 1 Pier Road, Oban PA34 4LN. Interviews are on 14 December.',
  'Parking Services, The Ropery, Oban PA34 4LN',
])('place: an address may be in a sentence: %s', (words) => {
  expect(hintsOf(`<h1>Ropemaker</h1><p>${words}</p>`)).toContainEqual(expect.stringMatching(/^address/));
});

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { Layer } from '../layer';
import { makePage } from '../page';
import { microdata } from './microdata';
import { rdfa } from './rdfa';

const URL_OF_PAGE = new URL('https://www.crumb.example/jobs/baker');

function read(layer: Layer, body: string) {
  return layer.read(
    makePage(documentOf(`<!doctype html><body>${body}</body>`, URL_OF_PAGE), URL_OF_PAGE),
    new Set(),
  );
}

const microdataOf = (body: string) =>
  read(microdata, `<div itemscope itemtype="https://schema.org/JobPosting">${body}</div>`);
const rdfaOf = (body: string) =>
  read(rdfa, `<div vocab="https://schema.org/" typeof="JobPosting">${body}</div>`);

describe('microdata layer reads the value', () => {
  it.each([
    ['of words over several lines', '<h1 itemprop="title">Night<br>Baker</h1>', { title: 'Night Baker' }],
    [
      'of a link’s words, where they are no address',
      '<a itemprop="title" href="/1">Baker</a>',
      { title: 'Baker' },
    ],
    ['for each of several names', '<b itemprop="name title">Baker</b>', { title: 'Baker' }],
    [
      'but not what is struck out',
      '<s itemprop="title">Cook</s><b itemprop="title">Baker</b>',
      { title: 'Baker' },
    ],
    ['of meta', '<meta itemprop="title" content="Baker">', { title: 'Baker' }],
    [
      'of the title without the employer and place in it',
      '<h2 itemprop="title">Night Baker<br><small><a itemprop="hiringOrganization" href="/crumb">Crumb & Co</a> – <i itemprop="jobLocation">Wick</i></small></h2>',
      { title: 'Night Baker', company: 'Crumb & Co', place: 'Wick' },
    ],
    [
      'of the title before the word that leads on',
      '<h2 itemprop="title">Baker at <b itemprop="hiringOrganization">Crumb & Co</b></h2>',
      { title: 'Baker', company: 'Crumb & Co' },
    ],
    [
      'of a title within a name',
      '<h2 itemprop="title"><b itemprop="name">Baker</b></h2>',
      { title: 'Baker' },
    ],
    [
      'of time',
      '<time itemprop="validThrough" datetime="2026-12-04">Friday</time>',
      { closing_date: '2026-12-04' },
    ],
    [
      'of time without its attribute',
      '<time itemprop="validThrough">4 December 2026</time>',
      { closing_date: '2026-12-04' },
    ],
    [
      'of London’s day in Java’s words',
      '<meta itemprop="validThrough" content="Wed Sep 23 23:00:00 UTC 2026">',
      { closing_date: '2026-09-24' },
    ],
    [
      'of data',
      '<meta itemprop="salaryCurrency" content="GBP"><data itemprop="baseSalary" value="28000">good pay</data>',
      { salary_low: 28_000, salary_high: 28_000, salary_currency: 'GBP' },
    ],
    ['of no placeholder', '<b itemprop="title">{{title}}</b>', {}],
    [
      'of no property of something else',
      '<p itemprop="review" itemscope><b itemprop="title">A review</b></p>',
      {},
    ],
    ['of no name that reaches into the language', '<b itemprop="__proto__ constructor">Baker</b>', {}],
  ])('%s', (_, body, found) => {
    expect(microdataOf(body).found).toEqual(found);
  });

  it('of an item without itemscope', () => {
    const body = '<p itemtype="http://schema.org/JobPosting"><b itemprop="title">Baker</b></p>';
    expect(read(microdata, body).found).toEqual({ title: 'Baker' });
  });

  it('once, if items refer to each other in a circle', () => {
    const body =
      '<div id="a" itemscope itemtype="https://schema.org/JobPosting" itemref="a b"><b itemprop="title">Baker</b></div>' +
      '<div id="b" itemprop="jobLocation" itemscope itemref="a b"><i itemprop="name">Leeds</i></div>';
    expect(read(microdata, body).found).toEqual({ title: 'Baker', place: 'Leeds' });
  });
});

describe('microdata layer: description', () => {
  it('contains each part once, with its heading', () => {
    const { found, advertCertainty } = microdataOf(
      '<div itemprop="description"><p>We bake.</p><div itemprop="responsibilities">Knead.</div></div>' +
        '<h3>You</h3><div itemprop="qualifications"><ul><li>Strong</li></ul></div>',
    );
    expect(found.description).toBe('<p>We bake.</p><p>Knead.</p><h3>You</h3><ul><li>Strong</li></ul>');
    expect(advertCertainty).toBe('stated');
  });

  it.each([
    ['a paragraph, which ends before the first list in it', '<p itemprop="description">We bake.</p>'],
    ['a teaser in meta', '<meta itemprop="description" content="We bake.">'],
    ['a part of it', '<div itemprop="responsibilities">We bake.</div>'],
  ])('gives way where it is %s', (_, body) => {
    const { found, weak } = microdataOf(body);
    expect(found.description).toBe('<p>We bake.</p>');
    expect(weak).toContain('description');
  });

  it('distinguishes an advert from a card', () => {
    expect(microdataOf('<b itemprop="title">Baker</b>').advertCertainty).toBeUndefined();
  });
});

describe('RDFa layer', () => {
  it.each([
    ['bare names under vocab', rdfaOf('<b property="title">Baker</b>')],
    ['content first', rdfaOf('<b property="title" content="Baker">A baker!</b>')],
    ['full names', rdfaOf('<b property="http://schema.org/title">Baker</b>')],
    [
      'the prefix that everybody knows',
      read(rdfa, '<p typeof="schema:JobPosting"><b property="schema:title">Baker</b></p>'),
    ],
    [
      'a prefix that the page declares',
      read(
        rdfa,
        '<p prefix="s: https://schema.org/" typeof="s:JobPosting"><b property="s:title">Baker</b></p>',
      ),
    ],
    ['no other vocabulary', rdfaOf('<b property="og:title">Crumb</b><b property="schema:title">Baker</b>')],
  ])('is read with %s', (_, { found }) => {
    expect(found).toEqual({ title: 'Baker' });
  });

  it('ignores other vocabularies', () => {
    const body = '<p vocab="http://xmlns.com/foaf/0.1/" typeof="JobPosting"><b property="title">Mr</b></p>';
    expect(read(rdfa, body).found).toEqual({});
  });
});

it('microdata layer: an item below another job’s heading is ignored', () => {
  const card =
    '<h1>Pastry Chef</h1><p itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Baker</b></p>';
  expect(read(microdata, card)).toMatchObject({
    found: {},
    warnings: ['data-of-another-job'],
  });
});

it('microdata layer: several items are a list', () => {
  const card = (name: string) =>
    `<p itemscope itemtype="https://schema.org/JobPosting"><a itemprop="title" href="/${name}">${name}</a>` +
    `<link itemprop="url" href="/${name}"></p>`;
  expect(read(microdata, card('Baker') + card('Miller')).jobs).toEqual([
    { title: 'Baker', url: 'https://www.crumb.example/Baker' },
    { title: 'Miller', url: 'https://www.crumb.example/Miller' },
  ]);
});

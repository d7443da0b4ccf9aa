// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import type { ZoneKind } from '../lexicon/zone-kinds';
import { buildOutline } from './build-outline';
import { linesOf } from './lines';
import type { Block, Outline } from './types';
import { isInZone } from './zones';

const outline = (body: string): Outline =>
  buildOutline(documentOf(`<body>${body}</body>`, new URL('https://a.example/jobs/1')).documentElement, true);
const texts = (body: string) => outline(body).blocks.map(({ text }) => text);
const blockWith = (body: string, words: string): Block => {
  const block = outline(body).blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`No block with ${words}`);
  return block;
};

describe('outline blocks', () => {
  it('are the smallest separate pieces of text', () => {
    expect(texts('<div>One <b>and</b> a <span>half</span><p>Two</p>three</div>')).toEqual([
      'One and a half',
      'Two',
      'three',
    ]);
  });

  it('end at two line breaks, not at one', () => {
    expect(texts('<p>One<br>more<br> <br>Two</p>')).toEqual(['One more', 'Two']);
  });

  const lines = 'Bake bread\nand rolls\n\n  Mix dough\n';

  it.each([
    `<pre>${lines}</pre>`,
    `<pre><span>${lines}</span></pre>`,
    `<p style="white-space: pre-line">${lines}</p>`,
    `<div style="color: red; white-space:pre-wrap"><p>${lines}</p></div>`,
  ])('have the lines of text that keeps its line breaks: %j', (body) => {
    const { blocks } = outline(body);
    expect(blocks.map((block) => linesOf(block).filter(Boolean))).toEqual([
      ['Bake bread', 'and rolls'],
      ['Mix dough'],
    ]);
  });

  it('have the lines around marked words', () => {
    expect(outline('<pre>Pay\n<b>£14</b>\nWick</pre>').blocks.map(linesOf)).toEqual([['Pay', '£14', 'Wick']]);
  });

  it.each([
    `<p>${lines}</p>`,
    `<p style="white-space: nowrap">${lines}</p>`,
    `<p style="white-space: normal">${lines}</p>`,
  ])('have one line where the source’s line breaks are not shown: %j', (body) => {
    expect(outline(body).blocks.map(linesOf)).toEqual([['Bake bread and rolls Mix dough']]);
  });

  it('have one line where a long one ends in a comma', () => {
    const [first, rest] = [
      'Bread goes by night to shops in Wick, in Thurso, in Helmsdale,',
      'Brora and Tain.',
    ];
    expect(outline(`<pre>${first}\n${rest}</pre>`).blocks.map(linesOf)).toEqual([[`${first} ${rest}`]]);
  });

  it('have one line where a long one goes on in lower case', () => {
    const [first, rest] = [
      'The bakery closes its doors to callers at noon on Friday',
      'the fourth of December.',
    ];
    const body = `<pre>${first}\n  ${rest}\nCall on Una.</pre>`;
    expect(outline(body).blocks.map(linesOf)).toEqual([[`${first} ${rest}`, 'Call on Una.']]);
  });

  it('record heading level, list and bold', () => {
    expect(blockWith('<h2><span>Duties</span></h2>', 'Duties').level).toBe(2);
    expect(blockWith('<div role="heading" aria-level="3">Duties</div>', 'Duties').level).toBe(3);
    expect(blockWith('<p><b>Duties</b></p>', 'Duties').isBold).toBe(true);
    expect(blockWith('<p><b>Duties</b> and more</p>', 'Duties').isBold).toBe(false);
    const item = blockWith('<ul><li><p>Bake</p></li></ul>', 'Bake');
    expect(item.structure.map(({ localName }) => localName)).toEqual(['ul', 'li']);
  });

  it('count link text', () => {
    expect(blockWith('<p><a href="/x">Home</a> page</p>', 'Home').linkChars).toBe(4);
  });

  it('exclude code, media and hidden text', () => {
    const body = `<script>let a</script><style>p{}</style><noscript>Turn it on</noscript><template>T</template>
      <select><option>Full</option></select><textarea>x</textarea><svg><text>s</text></svg>
      <p style="display:none">hidden</p><p hidden>hidden too</p><p>seen</p>`;
    expect(texts(body)).toEqual(['seen']);
  });

  it('exclude what is struck out', () => {
    const body = '<p>Closes <del>4 May</del> 9 May</p><p><s>£12</s> £13</p><strike>Baker</strike>';
    expect(texts(body)).toEqual(['Closes 9 May', '£13']);
  });

  it('include closed sections', () => {
    expect(texts('<details><summary>Benefits</summary><p>Cake</p></details>')).toEqual(['Benefits', 'Cake']);
  });
});

describe('outline links', () => {
  it('record their block', () => {
    const { links, blocks } = outline('<p>One</p><p>Go <a href="/apply">there</a></p>');
    expect(links.map(({ at }) => blocks[at]?.text)).toEqual(['Go there']);
  });

  it('exclude unclosed link tags', () => {
    const { blocks } = outline(`<a href="/x"><div><p>${'A long advert. '.repeat(80)}</p></div></a>`);
    expect(blocks[0]?.linkChars).toBe(0);
  });
});

describe('outline zones', () => {
  const kindsOf = (body: string, words: string): ZoneKind[] => {
    const kinds: ZoneKind[] = [];
    for (let zone = blockWith(body, words).zone; zone; zone = zone.outer) kinds.push(zone.kind);
    return kinds;
  };
  const advert = `<main>${'<p>We bake for two hundred shops across the north of England.</p>'.repeat(5)}</main>`;

  it('end an article with how to apply for its job in a footer that is none of the page', () => {
    const isInFooter = (footer: string, around: string) =>
      isInZone(
        blockWith(`<${around}><footer>${footer}</footer></${around}>${advert}`, 'x1').zone,
        new Set<ZoneKind>(['footer']),
      );
    expect(isInFooter('<p>x1: Applications by 4 May</p>', 'article')).toBe(false);
    expect(isInFooter('<p>x1: Filed under bread</p>', 'article')).toBe(true);
    expect(isInFooter('<nav><a href="/apply">x1 Apply</a></nav>', 'article')).toBe(true);
    expect(isInFooter('<p>x1: Applications by 4 May</p>', 'div')).toBe(true);
  });

  it.each<[string, ZoneKind]>([
    ['<nav>x1</nav>', 'nav'],
    ['<div role="navigation">x1</div>', 'nav'],
    ['<div class="main-nav">x1</div>', 'nav'],
    ['<footer>x1</footer>', 'footer'],
    ['<div id="site-footer">x1</div>', 'footer'],
    ['<div class="CookieBanner">x1</div>', 'cookie'],
    ['<div id="onetrust-consent-sdk">x1</div>', 'cookie'],
    ['<section class="related-jobs">x1</section>', 'similar'],
    ['<div class="similarVacancies">x1</div>', 'similar'],
    ['<ul class="social-share">x1</ul>', 'share'],
    ['<div role="dialog">x1</div>', 'dialog'],
    ['<ol class="commentlist"><li>x1</li></ol>', 'share'],
    ['<aside>x1</aside>', 'aside'],
    ['<form>x1<input></form>', 'form'],
  ])('%s is %s', (html, kind) => {
    expect(kindsOf(html + advert, 'x1')).toEqual([kind]);
  });

  it.each([
    '<div class="navy-blue">x1</div>',
    '<div class="job-header">x1</div>',
    '<div class="sharepoint">x1</div>',
    '<div class="site-elements not-footer">x1</div>',
    '<div class="has-sidebar no-footer">x1</div>',
  ])('%s is none', (html) => {
    expect(kindsOf(html + advert, 'x1')).toEqual([]);
  });

  it.each<[string, boolean]>([
    ['<div class="title-bar breadcrumbs"><h1>x1</h1></div>', false],
    ['<div class="title-bar breadcrumbs"><h1><a href="/">x1</a></h1></div>', true],
    ['<nav><h1>x1</h1></nav>', true],
  ])('%s is navigation: %s', (html, isNavigation) => {
    const { zone } = blockWith(html + advert, 'x1');
    expect(isInZone(zone, new Set<ZoneKind>(['nav']))).toBe(isNavigation);
  });

  it.each<[string, boolean]>([
    [`<div class="sidebar-section"><p>x1</p>${advert}</div>`, false],
    [`<aside><p>x1</p>${advert}</aside>`, true],
    [`<div class="sidebar"><p>x1</p></div>${advert}`, true],
  ])('that are named a sidebar, around all between header and footer, are none: %s', (html, isAside) => {
    const menu = `<header>${'Home Services About us Contact '.repeat(40)}</header>`;
    const { zone } = blockWith(menu + html, 'x1');
    expect(isInZone(zone, new Set<ZoneKind>(['aside']))).toBe(isAside);
  });

  it.each<[string, boolean]>([
    ['Partners keep cookies on your device. Accept all', true],
    ['You bake bread for two hundred shops', false],
  ])('of most of the page: a dialogue is one where it asks for consent: %s', (words, isDialog) => {
    const { zone } = blockWith(`<div role="dialog"><p>${`${words}. `.repeat(12)}</p></div>${advert}`, words);
    expect(isInZone(zone, new Set<ZoneKind>(['dialog']))).toBe(isDialog);
  });

  it('around the whole page are false positives', () => {
    const { zone } = blockWith(`<form class="with-sidebar"><input name="q">${advert}</form>`, 'bake');
    expect(isInZone(zone, new Set<ZoneKind>(['form', 'aside']))).toBe(false);
  });
});

describe('outline of forms whose fields shadow DOM properties', () => {
  it('is complete', () => {
    const names = [
      'id',
      'children',
      'parentElement',
      'parentNode',
      'textContent',
      'title',
      'className',
      'localName',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(texts(`<form>${fields}<p>Say who you are</p></form><p>After</p>`)).toEqual([
      'Say who you are',
      'After',
    ]);
  });
});

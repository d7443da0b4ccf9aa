// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CLIPBOARDS } from '@/tests/support/clipboards';
import { findLeftOut } from './left-out';
import { pastedText } from './pasted-text';
import { sanitiseDescription } from './sanitise';
import { tidyPastedHtml } from './tidy-pasted';

describe('pasting comes out as it looks', () => {
  it.each(CLIPBOARDS)('from $program', ({ html, text = '', looks }) => {
    const pasted = html === undefined ? pastedText(text).innerHTML : tidyPastedHtml(html);
    expect(sanitiseDescription(pasted)).toBe(looks);
  });

  it('keeps lines that no page has broken, and what is no list', () => {
    const text = 'Pay: £12.90 an hour\nHours: 37\n\n1. May is our open day\n– as you like it\n5 * 4 * 3';
    expect(sanitiseDescription(pastedText(text).innerHTML)).toBe(
      '<p>Pay: £12.90 an hour</p><p>Hours: 37</p><p>1. May is our open day</p><p>– as you like it</p><p>5 * 4 * 3</p>',
    );
  });

  it.each([
    'J. Smith, Head Teacher\nK. Brown, Deputy Head',
    'A. Smith, Head Teacher\nB. Brown, Deputy Head',
    'I. Newton, Head Teacher\nJ. Smith, Deputy Head',
    'A. Smith, Head Teacher\nA. Brown, Deputy Head',
    'c) the head teacher\nd) the deputy head',
    'ii) the head teacher\niii) the deputy head',
    '2. December: we meet\n3. January: you start',
  ])('keeps initials, dates and what is no list’s beginning: %j', (text) => {
    const html = `<p>${text.replace('\n', '</p><p>')}</p>`;
    expect(sanitiseDescription(pastedText(text).innerHTML)).toBe(html);
    expect(sanitiseDescription(tidyPastedHtml(html))).toBe(html);
    const inList = pastedText(`• open gates\n• cut grass\n${text}\n• rest`).innerHTML;
    expect(sanitiseDescription(inList)).toBe(
      `<ul><li>open gates</li><li>cut grass</li></ul>${html}<ul><li>rest</li></ul>`,
    );
  });

  it.each([
    ['a) bake\nb) sell', '<ol><li>bake</li><li>sell</li></ol>'],
    [
      'i. bake\nii. sell\niii. rest\niv. sleep',
      '<ol><li>bake</li><li>sell</li><li>rest</li><li>sleep</li></ol>',
    ],
    [
      'a) bake\ni) bread\nii) rolls\nb) sell',
      '<ol><li>bake<ol><li>bread</li><li>rolls</li></ol></li><li>sell</li></ol>',
    ],
    [
      '1. bake\na) bread\nb) rolls\n2. sell\na) bread\n• or rolls',
      '<ol><li>bake<ol><li>bread</li><li>rolls</li></ol></li><li>sell<ol><li>bread<ul><li>or rolls</li></ul></li></ol></li></ol>',
    ],
    [[...'abcdefghij'].map((letter) => `${letter}) x`).join('\n'), `<ol>${'<li>x</li>'.repeat(10)}</ol>`],
  ])('makes a list of what runs on from the beginning: %j', (text, looks) => {
    expect(sanitiseDescription(pastedText(text).innerHTML)).toBe(looks);
  });

  it.each([
    ['client-', 'facing', 'client-facing'],
    ['problem-', 'solving', 'problem-solving'],
    ['cost-', 'effective', 'cost-effective'],
    ['part-', 'time', 'part-time'],
    ['Stoke-on-', 'the-water', 'Stoke-on-the-water'],
    ['manage-', 'ment', 'management'],
    ['experi-', 'ence.', 'experience.'],
    ['follow-', 'ing', 'following'],
    // The text has “gateway” whole.
    ['gate-', 'way', 'gateway'],
    ['exam\u00ad', 'ples', 'examples'],
  ])('joins a word of two lines: %s %s', (first, second, word) => {
    const before = 'You will look after the gateway and all of the boats, with';
    const after = 'work on each of the days of the week, in all of the weathers.';
    const looks = `<p>${before} ${word} ${after}</p>`;
    const wrapped = `${before} ${first}\n${second} ${after}`;
    expect(sanitiseDescription(pastedText(wrapped).innerHTML)).toBe(looks);
  });

  it('writes no markup that the text spells', () => {
    expect(pastedText('<img src=x onerror=alert(1)> *<b>a</b>*').querySelector('img, b')).toBeNull();
  });
});

describe('what a description cannot have', () => {
  it.each([
    ['<p>Hi<img src="file:///c:/logo.png"></p>', ['picture']],
    ['<table><tr><td>Pay</td></tr></table>', ['table']],
    ['<p style="color:#c8102e">Hi</p>', ['colour']],
    ['<span style="background-color: rgb(255, 242, 0)">Hi</span>', ['colour']],
    ['<u>Hi</u>', ['underline']],
    ['<p style="color:#333333;font-size:11pt">Hi <b>you</b></p>', []],
    ['<p style="color:windowtext">Hi <a href="https://a.example">you</a></p>', []],
  ])('is found: %s', (html, found) => {
    expect(findLeftOut(html)).toEqual(found);
  });
});

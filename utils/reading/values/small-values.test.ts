import { describe, expect, it } from 'vitest';
import { cleanText, foldText, truncate } from './clean-text';
import { decodeProtectedEmail, findEmail } from './email';
import { decodeEntities } from './entities';
import { findPhone } from './phone';
import { isPlaceholder } from './placeholder';
import { plainToHtml } from './plain-to-html';
import { readReference } from './reference';

describe('isPlaceholder', () => {
  it.each([
    '{{title}}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a page shows whose template failed
    'Job ${id}',
    '-',
    '–',
    '. .',
    'N/A',
    'n.a.',
    'TBC',
    'To be confirmed',
    'undefined',
    'NULL',
    '[object Object]',
    'Not specified',
    'Lorem ipsum dolor sit amet, consectetur adipiscing',
    '%% %%',
  ])('%s is none of a value', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['Nan', 'None'])('%s is none, however it is spelt', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['Nurse', 'Nanny', 'N1C', '£', '78', 'Null Hypothesis Tester', 'é'])('%s is a value', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('cleanText, foldText and truncate', () => {
  it('clean to one visible line', () => {
    expect(cleanText('  Sign\u200bwriter\n\t(Bath)\u00a0 \u202e')).toBe('Signwriter (Bath)');
    expect(cleanText('a\u0000b \ud800 c\udc00')).toBe('ab c');
    expect(cleanText('👩‍🍳 Chef')).toBe('👩‍🍳 Chef');
  });

  it('fold case and punctuation', () => {
    expect(foldText('Brontë’s C++ & C#,  Ltd.')).toBe('brontës c++ c# ltd');
  });

  it('truncate without splitting a character', () => {
    expect(truncate('ab😀', 3)).toBe('ab');
    expect(truncate('ab😀', 4)).toBe('ab😀');
  });
});

describe('entities', () => {
  it('are decoded once', () => {
    expect(decodeEntities('Fish &amp;amp; Chips &#163;9 &#x2013; &pound;12 &nosuch;')).toBe(
      'Fish &amp; Chips £9 – £12 &nosuch;',
    );
    expect(decodeEntities('&#9999999;&#0;')).toBe('');
    expect(decodeEntities('&Eacute;cole, Gw&ecirc;l, c&agrave;ite, 37&frac12; hours, 5&deg;C, &copy;')).toBe(
      'École, Gwêl, càite, 37½ hours, 5°C, ©',
    );
    expect(decodeEntities('&Ntilde;&ccedil;&Aring;&auml;&Wcirc;&ycirc;&Buml;&grave;&AElig;')).toBe(
      'ÑçÅäŴŷ&Buml;&grave;Æ',
    );
    expect(decodeEntities('&NBSP;&AMP;&yuml;&times;&thorn;&THORN;&constructor;')).toBe(' &ÿ×þÞ&constructor;');
  });
});

describe('plainToHtml', () => {
  it.each([
    ['One.\n\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['One\nTwo', '<p>One<br>Two</p>'],
    ['We offer:\n• cake\n• tea\nCome!', '<p>We offer:</p><ul><li>cake</li><li>tea</li></ul><p>Come!</p>'],
    ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['All: • cake • tea', '<p>All:</p><ul><li>cake</li><li>tea</li></ul>'],
    ['-5 °C in the cold room', '<p>-5 °C in the cold room</p>'],
    ['1 < 2 & 3', '<p>1 &lt; 2 &amp; 3</p>'],
    ['', ''],
  ])('%j', (text, html) => {
    expect(plainToHtml(text)).toBe(html);
  });

  it('is fast on a long run of spaces before a bullet', { timeout: 2_000 }, () => {
    expect(plainToHtml(`All:${' '.repeat(50_000)}x • tea`)).toBe('<p>All: x</p><ul><li>tea</li></ul>');
  });
});

describe('findEmail, decodeProtectedEmail and findPhone', () => {
  it.each([
    ['Write to Jobs@Crumb.example today', 'jobs@crumb.example'],
    ['noreply@crumb.example', undefined],
    ['no address @ all', undefined],
    ['Do not reply to noreply@crumb.example; send your CV to jobs@crumb.example.', 'jobs@crumb.example'],
    ['privacy@crumb.example dpo@crumb.example', undefined],
    ['Ask Una Baker on una dot baker at crumb dot net.', 'una.baker@crumb.net'],
    ['Write to una dot m dot baker [at] crumb [dot] co [dot] uk', 'una.m.baker@crumb.co.uk'],
    ['una underscore baker at crumb dot co dot uk', 'una_baker@crumb.co.uk'],
    ['una (dash) baker (at) crumb (dot) com', 'una-baker@crumb.com'],
    ['jobs at night dash baker dot com', undefined],
    ['Write to jobs@crumb.co.uk.Closing date: 4 January', 'jobs@crumb.co.uk'],
    ['Write to jobs@crumb.co.ukClosing date: 4 January', 'jobs@crumb.co.uk'],
    ['JOBS@CRUMB.CO.UK', 'jobs@crumb.co.uk'],
  ])('findEmail(%s)', (text, expected) => {
    expect(findEmail(text)).toBe(expected);
  });

  it('decode Cloudflare’s obfuscated addresses', () => {
    // The key is 0x2a; each pair after it is a letter combined with the key.
    const hidden = [...'a@b.example'].map((letter) =>
      (letter.charCodeAt(0) ^ 0x2a).toString(16).padStart(2, '0'),
    );
    expect(decodeProtectedEmail(`/cdn-cgi/l/email-protection#2a${hidden.join('')}`)).toBe('a@b.example');
    expect(decodeProtectedEmail('/cdn-cgi/l/email-protection#zz')).toBeUndefined();
  });

  it.each([
    ['Ring 0141 496 0123 now', '0141 496 0123'],
    // Nobody reaches a number with both.
    ['+44 (0)20 7946 0000', '+44 20 7946 0000'],
    ['0044(0)20 7946 0000', '0044 20 7946 0000'],
    ['+44 020 7946 0000', '+44 20 7946 0000'],
    ['+44 (0)0141 496 0000', '+44 141 496 0000'],
    ['2026-11-30', undefined],
    ['room 12', undefined],
    ['0141 496 0000 (24 hours)', '0141 496 0000'],
    ['01463 230000 9-5 Mon to Fri', '01463 230000'],
    ['0141 496 0000 07700 900123', '0141 496 0000'],
    ['0141 496 0000, 07700 900123', '0141 496 0000'],
    ['01382 496 000 2pm to 5pm', '01382 496 000'],
    ['0800 555111 24 hours', '0800 555111'],
    ['0800 555111 24/7', '0800 555111'],
    ['0800 555111 10am to 4pm', '0800 555111'],
    ['(01224) 000000', '(01224) 000000'],
    // One digit too many: the recruiter sees it.
    ['ring 01307 496 0123 and ask', '01307 496 0123'],
    ['0044 141 496 0000 (office hours)', '0044 141 496 0000'],
    ['+44 (0) 141 496 0000 10-4', '+44 141 496 0000'],
    ['+441382496000', '+441382496000'],
    ['01631.562.000', '01631.562.000'],
    ['016977 1234', '016977 1234'],
    ['+353 1 496 0000', '+353 1 496 0000'],
    ['Ref 0012345678901234567', undefined],
  ])('findPhone(%s)', (text, expected) => {
    expect(findPhone(text)).toBe(expected);
  });
});

describe('readReference', () => {
  it.each([
    ['NC/20931', 'NC/20931'],
    ['Ref: MF-LS-3', 'MF-LS-3'],
    ['78', '78'],
    [' Job ref 78', '78'],
    ['https://crumb.example/?p=9', undefined],
    ['0f8fad5b-d9cb-469f-a165-70867728950e', undefined],
    ['Crumb & Co', undefined],
    ['A1 is a very long sentence', undefined],
    ['Ref: 2 written references', undefined],
    ['7c1f0b9d-44a1', undefined],
    ['20261201-1234', '20261201-1234'],
    ['0, .', undefined],
    ['BK-12 Grade:\n4', 'BK-12'],
    ['Grade 7', undefined],
    ['3 months', undefined],
    ['24/7', undefined],
    ['BK 204', 'BK 204'],
    ['AB 12', 'AB 12'],
    ['12 B', '12 B'],
    ['2026 118', '2026 118'],
    ['Bakery 26/3', 'Bakery 26/3'],
  ])('%s', (text, expected) => {
    expect(readReference(text)).toBe(expected);
  });
});

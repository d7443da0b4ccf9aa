// DOMPurify does not support happy-dom, so this file asks for jsdom.
// @vitest-environment jsdom
import DOMPurify from 'dompurify';
import { describe, expect, it, vi } from 'vitest';
import { sanitiseDescription } from './sanitise';

describe('sanitiseDescription', () => {
  it.each([
    [
      'keeps the small set',
      '<p>a <strong>b</strong> <em>c</em></p><h2>d</h2>',
      '<p>a <strong>b</strong> <em>c</em></p><h2>d</h2>',
    ],
    [
      'leaves one space where something was left out',
      '<p>Monday <iframe>0</iframe> per hour</p>',
      '<p>Monday per hour</p>',
    ],
    ['makes no list of an empty item', '<li><li>Senior</li></li>', '<ul><li>Senior</li></ul>'],
    ['makes h1 an h2 and h6 an h4', '<h1>a</h1><h6>b</h6>', '<h2>a</h2><h4>b</h4>'],
    ['makes b and i strong and em', '<p><b>a</b><i>b</i></p>', '<p><strong>a</strong><em>b</em></p>'],
    [
      'makes a table row a paragraph',
      '<table><tr><th>Pay</th><td>£1</td></tr><tr><td>x</td></tr></table>',
      '<p>Pay £1</p><p>x</p>',
    ],
    ['makes divs paragraphs', '<div>a<div>b</div></div>', '<p>a</p><p>b</p>'],
    ['wraps loose text', 'a <b>b</b>', '<p>a <strong>b</strong></p>'],
    ['splits at double breaks', 'a<br><br>b<br>c', '<p>a</p><p>b<br>c</p>'],
    ['unwraps paragraphs in items', '<ul><li><p>a</p></li><li> </li></ul>', '<ul><li>a</li></ul>'],
    [
      'keeps lists in lists',
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
    ],
    ['keeps ampersands as text', '<p>R&amp;D &lt;b&gt;</p>', '<p>R&amp;D &lt;b&gt;</p>'],
    [
      'keeps http and mailto links',
      '<a href="https://a.example/x">a</a>',
      '<p><a href="https://a.example/x">a</a></p>',
    ],
    [
      'takes the visitor’s session out of links',
      '<a href="https://a.example/j;jsessionid=0A?id=3&amp;sid=9f8e&amp;utm_source=x">a</a>',
      '<p><a href="https://a.example/j?id=3">a</a></p>',
    ],
    ['unlinks a name before the host', '<a href="https://s1jobs.com@evil.example/">a</a>', '<p>a</p>'],
    ['unlinks hosts in other letters', '<a href="https://s1j\u043ebs.com/">a</a>', '<p>a</p>'],
    [
      'unlinks what says another site',
      '<a href="https://evil.example/">https://www.a.<b>example</b>/apply</a> and <a href="https://www.a.example/">a.example</a>',
      '<p>https://www.a.<strong>example</strong>/apply and <a href="https://www.a.example/">a.example</a></p>',
    ],
    [
      'unlinks one half of another address',
      'https://www.a.example/<a href="https://evil.example/">apply</a>',
      '<p>https://www.a.example/apply</p>',
    ],
    [
      'unlinks one half of another address, however it is marked up',
      '<p>https://www.a.example/<em><a href="https://evil.example/">apply</a></em></p>',
      '<p>https://www.a.example/<em>apply</em></p>',
    ],
    [
      'unlinks one half of another address, also where the other half is marked up',
      '<p><b>https://www.<i>a.example</i></b><em><strong><a href="https://evil.example/">/apply</a></strong> now</em></p>',
      '<p><strong>https://www.<em>a.example</em></strong><em><strong>/apply</strong> now</em></p>',
    ],
    [
      'unlinks the first half of another address',
      '<p><em><a href="https://evil.example/">https://www.a.</a></em>example/apply</p>',
      '<p><em>https://www.a.</em>example/apply</p>',
    ],
    [
      'unlinks a middle of another address',
      '<p>https://www<b>.a<i><a href="https://evil.example/">.ex</a></i></b>ample/apply</p>',
      '<p>https://www<strong>.a<em>.ex</em></strong>ample/apply</p>',
    ],
    [
      'unlinks halves of another address that are in other links',
      '<p><a href="https://evil.example/1">https://www.a.</a><a href="https://evil.example/2">example/apply</a></p>',
      '<p>https://www.a.example/apply</p>',
    ],
    [
      'unlinks one half of another address whose other half is in several elements',
      '<p>https://www<span>.a.ex</span>ample<span>/</span><a href="https://evil.example/">apply</a></p>',
      '<p>https://www.a.example/apply</p>',
    ],
    [
      'keeps a link below a line with an address',
      '<p>https://www.a.example/<br><a href="https://b.example/">apply</a></p>',
      '<p>https://www.a.example/<br><a href="https://b.example/">apply</a></p>',
    ],
    [
      'keeps a link after a block with an address',
      '<div>https://www.a.example/</div><div><a href="https://b.example/">apply</a></div>',
      '<p>https://www.a.example/</p><p><a href="https://b.example/">apply</a></p>',
    ],
    [
      'unlinks another mailbox',
      '<a href="mailto:cv@evil.example">jobs@a.example</a>',
      '<p>jobs@a.example</p>',
    ],
    ['unlinks anything else', '<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['drops scripts with their text', '<p>a</p><script>alert(1)</script><style>b{}</style>', '<p>a</p>'],
    ['drops handlers and styles', '<p onclick="x()" style="color:red" class="c">a</p>', '<p>a</p>'],
    ['drops images', '<p>a<img src=x onerror=alert(1)></p>', '<p>a</p>'],
    ['is empty without text', '<p> &nbsp; </p><div><br></div>', ''],
  ])('%s', (_name, html, expected) => {
    expect(sanitiseDescription(html)).toBe(expected);
  });

  it('is idempotent', () => {
    const once = sanitiseDescription('<div>a<ul><li><p>b</p><p>c</p></ul>d<table><tr><td>e</table></div>');
    expect(sanitiseDescription(once)).toBe(once);
  });

  it('survives deep nesting', () => {
    expect(sanitiseDescription(`${'<div>'.repeat(1000)}deep`)).toContain('deep');
    // jsdom is slow here, and slower on a busy machine.
  }, 60_000);
});

it('sanitiseDescription: a text is sanitised once, and its result is not sanitised again', () => {
  const html = '<div onclick="x()"><b>Bake bread, but once.</b></div>';
  const safe = sanitiseDescription(html);
  const sanitise = vi.spyOn(DOMPurify, 'sanitize');
  expect(sanitiseDescription(html)).toBe(safe);
  expect(sanitiseDescription(safe)).toBe(safe);
  expect(sanitise).not.toHaveBeenCalled();
  expect(sanitiseDescription(`${html}<script>x()</script>`)).toBe(safe);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { buildOutline } from './build-outline';
import { renderHtml } from './render-html';

const base = new URL('https://a.example/jobs/1');
const render = (body: string) =>
  renderHtml(buildOutline(documentOf(`<body>${body}</body>`, base).documentElement, true).blocks, base);

it.each([
  ['<div>One<p>Two</p></div>', '<p>One</p><p>Two</p>'],
  ['<h1>A</h1><h4 class="x">B</h4>', '<h1>A</h1><h4>B</h4>'],
  ['<p>a<br>b</p>', '<p>a<br>b</p>'],
  ['<p><br>a <br></p>', '<p>a</p>'],
  ['<p> a  <b> b </b>c</p>', '<p>a <strong>b </strong>c</p>'],
  ['<b><i>x</i><b>y</b></b>', '<p><strong><em>x</em>y</strong></p>'],
  ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['<ol><li><p>a</p><p>b</p></li></ol>', '<ol><li>a<br>b</li></ol>'],
  ['<ul><li><h3>a</h3></li></ul>', '<ul><li><strong>a</strong></li></ul>'],
  ['<ul>stray<li>a</li></ul>', '<p>stray</p><ul><li>a</li></ul>'],
  ['<li>alone</li>', '<p>alone</p>'],
  [
    '<table><tr><th>Day</th><th>From</th></tr><tr><td>Mon</td><td>9</td></tr></table>',
    '<table><tr><th>Day</th><th>From</th></tr><tr><td>Mon</td><td>9</td></tr></table>',
  ],
  ['<table><tr><td>nav</td><td><p>One</p><p>Two</p></td></tr></table>', '<p>nav</p><p>One</p><p>Two</p>'],
  ['<table><tr><td>Only</td></tr></table>', '<p>Only</p>'],
  [
    '<a href="/x?a=1&amp;b=2" onclick="y()">go</a>',
    '<p><a href="https://a.example/x?a=1&amp;b=2">go</a></p>',
  ],
  ['<a href="mailto:a@b.example?subject=x">us</a>', '<p><a href="mailto:a@b.example">us</a></p>'],
  ['<a href="javascript:alert(1)">go</a>', '<p>go</p>'],
  ['<a href="#top">go</a>', '<p>go</p>'],
  ['<a name="x">go</a>', '<p>go</p>'],
  ['<p>1 &lt; 2 &amp; "3"</p>', '<p>1 &lt; 2 &amp; &quot;3&quot;</p>'],
  ['<p>•&nbsp; Bake</p><p>•&nbsp; Sell</p><p>Daily.</p>', '<ul><li>Bake</li><li>Sell</li></ul><p>Daily.</p>'],
  [
    '<p>You:<br><span>·</span>&nbsp;&nbsp;<b>Bake</b> bread<br>o&nbsp; Sell<br>We pay.</p>',
    '<p>You:</p><ul><li><strong>Bake</strong> bread</li><li>Sell</li></ul><p>We pay.</p>',
  ],
  ['<p>\uf0b7 Bake</p><p>– Sell</p>', '<ul><li>Bake</li><li>Sell</li></ul>'],
  ['<ul><li>• Bake</li><li>- 5 °C stores</li></ul>', '<ul><li>Bake</li><li>5 °C stores</li></ul>'],
  ['<p>- Bake</p><p>Sell</p>', '<p>- Bake</p><p>Sell</p>'],
  ['<p>Leeds · Days</p><h3>• Pay</h3>', '<p>Leeds · Days</p><h3>• Pay</h3>'],
  [
    '<b style="font-weight:normal" id="x"><p>Bake</p><p><b>daily</b></p></b>',
    '<p>Bake</p><p><strong>daily</strong></p>',
  ],
  ['<p>soft\u00adhyphen zero\u200bwidth</p>', '<p>softhyphen zerowidth</p>'],
])('description’s HTML: %s', (body, html) => {
  expect(render(body)).toBe(html);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { plainText } from './plain-text';

it.each([
  ['paragraphs', '<p>Bake.</p><p>Sell.</p>', 'Bake.\nSell.'],
  ['breaks', '<p>Bake.<br>Sell.</p>', 'Bake.\nSell.'],
  ['headings', '<h2>Baker</h2><p>Bake.</p><h3>Pay</h3><h4>More</h4>', 'Baker\nBake.\nPay\nMore'],
  ['lists', '<p>You</p><ul><li>bake</li><li>sell</li></ul><p>We</p>', 'You\n- bake\n- sell\nWe'],
  [
    'lists in lists',
    '<ul><li>bake<ul><li>bread</li><li>cake</li></ul></li><li>sell</li></ul>',
    '- bake\n- bread\n- cake\n- sell',
  ],
  ['marks and links', '<p>a <strong>b</strong> <em>c</em> <a href="https://a.example">d</a></p>', 'a b c d'],
  ['entities', '<p>R&amp;D &lt;b&gt; &quot;x&quot;</p>', 'R&D <b> "x"'],
  ['nothing', '', ''],
])('plain text: %s', (_name, html, text) => {
  expect(plainText(html)).toBe(text);
});

// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { sanitiseDescription } from './sanitise';
import { tidyPastedHtml } from './tidy-pasted';

const pasted = (html: string) => sanitiseDescription(tidyPastedHtml(html));

it('pasting from Word: paragraphs with printed dots become a list', () => {
  const item = (text: string) =>
    `<p class="MsoListParagraph"><span style="font-family:Symbol">·<span style="font:7pt serif">&nbsp;&nbsp; </span></span>${text}</p>`;
  expect(pasted(`<p>You will:</p>${item('sort parcels')}${item('load vans')}<p>Ring us.</p>`)).toBe(
    '<p>You will:</p><ul><li>sort parcels</li><li>load vans</li></ul><p>Ring us.</p>',
  );
});

it('pasting from Word: the letter o and dashes mark items only beside others', () => {
  expect(pasted('<p>o Early shifts</p><p>o Late shifts</p>')).toBe(
    '<ul><li>Early shifts</li><li>Late shifts</li></ul>',
  );
  expect(pasted('<p>– as you like it</p>')).toBe('<p>– as you like it</p>');
});

it('pasting from Google Docs: only what looks bold is bold, and lists stay', () => {
  const docs =
    '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:400">Pay by </span>' +
    '<span style="font-weight:700">the week</span></p><ul><li><p><span style="font-style:italic">Bus</span></p></li></ul></b>';
  expect(pasted(docs)).toBe('<p>Pay by <strong>the week</strong></p><ul><li><em>Bus</em></li></ul>');
});

it('pasting: no script runs, and nothing is loaded', () => {
  const tidied = tidyPastedHtml('<p onclick="x()">Hi<img src="https://a.example/x"><script>x()</script></p>');
  expect(tidied).toBe('<p>Hi</p>');
});

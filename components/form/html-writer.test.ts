// DOMPurify does not support happy-dom, so this file asks for jsdom.
// @vitest-environment jsdom
import { getSchema } from '@tiptap/core';
import { DOMSerializer, DOMParser as ModelParser, type Node } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { htmlLike } from '@/tests/support/pages';
import { testProperty } from '@/tests/support/properties';
import * as sanitiser from '@/utils/rich-text/sanitise';
import { createHtmlWriter } from './html-writer';

const schema = getSchema([StarterKit]);

function documentOf(html: string): Node {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return ModelParser.fromSchema(schema).parse(body);
}

/** The whole document at once. */
function htmlOf({ content }: Node): string {
  const holder = document.createElement('div');
  holder.append(DOMSerializer.fromSchema(schema).serializeFragment(content));
  return sanitiser.sanitiseDescription(holder.innerHTML);
}

describe('html writer', () => {
  it.each([
    '',
    '<p></p>',
    '<p>Bake bread.</p><p></p><p>And cakes.</p>',
    '<h2>You will</h2><ul><li><p>bake</p><ul><li><p>bread</p></li></ul></li></ul><ol><li><p>rest</p></li></ol>',
    '<ul><li><p>One list</p></li></ul><ul><li><p>another</p></li></ul>',
    '<p>See <a href="https://a.example/jobs?a=1&amp;b=2">our jobs</a><br>or <strong>call</strong>.</p>',
    '<p>a &lt; b &amp; c &quot;d&quot; 🍞</p>',
  ])('writes the same as the whole document sanitised: %s', (html) => {
    const read = documentOf(html);
    expect(createHtmlWriter(schema)(read)).toBe(htmlOf(read));
  });

  it('writes only the block that has changed', () => {
    const before = documentOf('<p>One</p><p>Two</p><p>Three</p>');
    const write = createHtmlWriter(schema);
    write(before);
    const sanitise = vi.spyOn(sanitiser, 'sanitiseDescription');
    const after = before.copy(
      before.content.replaceChild(1, schema.node('paragraph', null, [schema.text('Changed')])),
    );
    expect(write(after)).toBe('<p>One</p><p>Changed</p><p>Three</p>');
    expect(sanitise.mock.calls).toEqual([['<p>Changed</p>']]);
  });
});

describe('html writer: any text', () => {
  testProperty(
    'is written as the whole document sanitised',
    60,
    fc.property(htmlLike, (html) => {
      const read = documentOf(html);
      expect(createHtmlWriter(schema)(read)).toBe(htmlOf(read));
    }),
  );
});

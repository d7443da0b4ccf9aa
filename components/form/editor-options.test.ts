// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, expect, it } from 'vitest';
import { EXTENSIONS, handlersWith } from './editor-options';
import { createHtmlWriter } from './html-writer';

let editor: Editor;

afterEach(() => editor.destroy());

function open(html: string): void {
  editor = new Editor({
    element: document.body,
    extensions: EXTENSIONS,
    content: html,
    injectCSS: false,
    editorProps: handlersWith(() => undefined),
  });
  // jsdom lays nothing out.
  editor.view.coordsAtPos = () => new DOMRect();
  editor.commands.setTextSelection(editor.state.doc.content.size);
}

const sent = () => createHtmlWriter(editor.schema)(editor.state.doc);

/** Letter by letter, as the browser tells of keys. */
function type(text: string): void {
  const { view } = editor;
  for (const letter of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(letter, from, to);
    if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert)))
      view.dispatch(insert());
  }
}

function paste(kind: 'text/html' | 'text/plain', text: string): void {
  const clipboardData = { getData: (asked: string) => (asked === kind ? text : ''), files: [], items: [] };
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData });
  editor.view.dom.dispatchEvent(event);
}

/** Each list as the editor numbers it. */
const shownNumbers = () =>
  [...editor.view.dom.querySelectorAll('ol')].map((list) => [...list.attributes].map(({ name }) => name));

it.each([
  ['3. bake', '<p>Bake.</p><p>3. bake</p>'],
  ['2. bake', '<p>Bake.</p><p>2. bake</p>'],
  ['1. bake', '<p>Bake.</p><ol><li>bake</li></ol>'],
  ['- bake', '<p>Bake.</p><ul><li>bake</li></ul>'],
])('editor: numbers are sent as they are shown: “%s” typed', (typed, html) => {
  open('<p>Bake.</p><p></p>');
  type(typed);
  expect(sent()).toBe(html);
  expect(shownNumbers().flat()).toEqual([]);
});

it('editor: numbers are sent as they are shown: a list typed below another', () => {
  open('<ol><li>bake</li></ol><p></p>');
  type('1. sell');
  expect(sent()).toBe('<ol><li>bake</li></ol><ol><li>sell</li></ol>');
  expect(shownNumbers()).toEqual([[], []]);
});

it.each(['<ol start="3"><li>bake</li></ol>', '<ol type="a"><li>bake</li></ol>'])(
  'editor: numbers are sent as they are shown: %s pasted',
  (html) => {
    open('');
    paste('text/html', html);
    expect(sent()).toBe('<ol><li>bake</li></ol>');
    expect(shownNumbers()).toEqual([[]]);
  },
);

it.each(['A. Smith is our head teacher', '1. May is our open day', 'I. Newton\nJ. Smith'])(
  'editor: plain text is pasted as from every program, whatever it begins with: %j',
  (text) => {
    open('');
    paste('text/plain', text);
    expect(sent()).toBe(`<p>${text.replace('\n', '</p><p>')}</p>`);
  },
);

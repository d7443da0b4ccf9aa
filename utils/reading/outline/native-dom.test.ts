// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { buildOutline } from './build-outline';
import { attributeOf, firstShownChild, nextSiblingOf, readNative, tagNameOf } from './native-dom';

const NAMES = [
  ...['localName', 'nodeType', 'firstChild', 'nextSibling', 'previousSibling', 'shadowRoot', 'closest'],
  ...['hasAttributes', 'hasAttribute', 'getAttribute', 'checkVisibility', 'ownerDocument', 'parentNode'],
];

function bodyWithForm(name: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(
    `<p>Before</p><form class="apply"><input name="${name}"><p>Inside</p></form><p>After</p>`,
    'text/html',
  );
  const form = body.querySelector('form');
  // In jsdom a form's own properties win, in browsers its fields do: the end-to-end tests cover those.
  if (form) Object.defineProperty(form, name, { value: form.querySelector('input') });
  return body;
}

it.each(NAMES)('readNative: a field called %s does not shadow the form’s properties', (name) => {
  const body = bodyWithForm(name);
  expect(buildOutline(body, true).blocks.map(({ text }) => text)).toEqual(['Before', 'Inside', 'After']);
});

it('readNative: reads the form’s own property', () => {
  for (const name of NAMES) {
    const form = bodyWithForm(name).children[1];
    if (!form) throw new Error('the page has a form');
    expect(tagNameOf(form)).toBe('form');
    expect(attributeOf(form, 'class')).toBe('apply');
    expect(nextSiblingOf(form)?.textContent).toBe('After');
    expect(firstShownChild(form)).toBe(readNative(form, 'childNodes')[0]);
  }
});

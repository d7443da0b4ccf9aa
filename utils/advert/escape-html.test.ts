import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html';

it('escaping for HTML leaves no tag, no entity and no end of an attribute', () => {
  expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});

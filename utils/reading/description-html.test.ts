// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { descriptionHtml } from './description-html';

const base = new URL('https://a.example/');

describe('descriptionHtml', () => {
  it.each([
    ['<p>Bake &amp; sell</p>', '<p>Bake &amp; sell</p>'],
    ['&lt;p&gt;Bake &amp;amp; sell&lt;/p&gt;', '<p>Bake &amp; sell</p>'],
    ['&amp;lt;p&amp;gt;Bake&amp;lt;/p&amp;gt;', '<p>Bake</p>'],
    ['<p>Bake</p>&lt;ul&gt;&lt;li&gt;early&lt;/li&gt;&lt;/ul&gt;', '<p>Bake</p><ul><li>early</li></ul>'],
    ['Bake &amp; sell\n\nEarly', '<p>Bake &amp; sell</p><p>Early</p>'],
    ['<b>About</b>\nBake\nSell', '<p><strong>About</strong><br>Bake<br>Sell</p>'],
    ['1 &lt; 2', '<p>1 &lt; 2</p>'],
    ['Write &lt;section&gt; tags by hand', '<p>Write</p><p>tags by hand</p>'],
    ['<div style="x"><font>Bake</font></div>', '<p>Bake</p>'],
    ['<p> </p>', undefined],
    ['', undefined],
  ])('%j', (raw, html) => {
    expect(descriptionHtml(raw, base)?.html).toBe(html);
  });
});

describe('descriptionHtml under Trusted Types', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('returns undefined instead of throwing', () => {
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString(): Document {
          throw new TypeError('This document requires TrustedHTML');
        }
      },
    );
    expect(descriptionHtml('<p>Bake</p>', base)).toBeUndefined();
    expect(descriptionHtml('Bake', base)?.html).toBe('<p>Bake</p>');
  });
});

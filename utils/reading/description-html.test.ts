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
    ['We bake.&amp;#xa;- bread&amp;#xa;- cake', '<p>We bake.</p><ul><li>bread</li><li>cake</li></ul>'],
    ['<p>Bread &amp;amp; cake&amp;nbsp;daily</p>', '<p>Bread &amp; cake daily</p>'],
    ['Tea.<br>&bull; milk<br>&bull; sugar', '<p>Tea.</p><ul><li>milk</li><li>sugar</li></ul>'],
    ['<p>Â£12 â€“ it isnâ€™t much</p>', '<p>£12 – it isn’t much</p>'],
    [
      '## Your day\n\n**Bake** early.\n\n* bread\n* __cake__\n\n---\n[Read on](https://a.example/more)',
      '<h2>Your day</h2><p><strong>Bake</strong> early.</p><ul><li>bread</li><li><strong>cake</strong></li></ul><p>Read on (https://a.example/more)</p>',
    ],
    ['**Bake** early', '<p><strong>Bake</strong> early</p>'],
    ['Sizes 2 * 3 and # 4', '<p>Sizes 2 * 3 and # 4</p>'],
    ['<p> </p>', undefined],
    ['', undefined],
  ])('%j', (raw, html) => {
    expect(descriptionHtml(raw, base, '')?.html).toBe(html);
  });
});

it('descriptionHtml begins after the lines that fields hold, and with those that say more', () => {
  const prose = '<p>You bake for two hundred shops across the north of England, every night.</p>';
  const held = '<p>Job title: Night Baker</p><p>Salary: £25,000 a year</p>';
  const unheld = '<p>Employer: Crumb</p><p>Closing date: 8 January 2027, 12 noon</p>';
  expect(descriptionHtml(`${held}${unheld}${prose}`, base, 'Night Baker')?.html).toBe(`${unheld}${prose}`);
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
    expect(descriptionHtml('<p>Bake</p>', base, '')).toBeUndefined();
    expect(descriptionHtml('Bake', base, '')?.html).toBe('<p>Bake</p>');
  });
});

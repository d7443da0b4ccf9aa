// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildOutline } from './build-outline';

const REST = 'You also tar the hemp.';

/** @returns the texts of the body, with those that are one click away in brackets */
function textsIn(html: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return buildOutline(body, true).blocks.map(({ text, isCollapsed }) => (isCollapsed ? `[${text}]` : text));
}

describe('text behind “Read more”', () => {
  it.each([
    `<p>You splice.</p><div hidden>${REST}</div><button>Show more</button>`,
    `<p>You splice. <a href="#">Read more…</a></p><div hidden>${REST}</div>`,
    `<div><p>You splice.</p><div hidden>${REST}</div></div><p><span role="button">View full job description</span></p>`,
    `<input type="checkbox" id="c"><p>You splice.</p><section hidden>${REST}</section><label for="c">Read on</label>`,
    `<p>You splice.</p><button>Read more about this role</button><article hidden>${REST}</article>`,
    `<p>You splice.</p><div hidden>${REST}</div><p><button>Click here to read more »</button></p>`,
    `<button>View job description</button><section hidden>${REST}</section>`,
  ])('is one click away: %s', (html) => {
    expect(textsIn(html)).toContain(`[${REST}]`);
  });

  it('may be in the same paragraph', () => {
    const html = `<p>You splice.<span hidden> ${REST}</span></p><button>Read more</button>`;
    expect(textsIn(html)[0]).toContain(`You splice. ${REST}`);
  });

  it.each([
    `<p>You splice.</p><div hidden>${REST}</div>`,
    `<p>You splice.</p><div hidden>${REST}</div><a href="/jobs/2">Read more</a>`,
    `<p>You splice.</p><div hidden>${REST}</div><button>Show more jobs</button>`,
    `<p>You splice.</p><div hidden>${REST}</div><button hidden>Read more</button>`,
    `<p>You splice.</p><div class="cookie-banner" hidden>${REST}</div><button>Read more</button>`,
    `<p>You splice.</p><nav hidden>${REST}</nav><button>More</button>`,
    `<p>You splice.</p><div hidden>${REST}</div><p>Read more in our handbook, which you get on the first day.</p>`,
    `<p>You splice.</p><button>Apply</button><div hidden>${REST}</div>`,
  ])('is not all that is hidden: %s', (html) => {
    expect(textsIn(html).join()).not.toContain(REST);
  });
});

describe('tabs and folding sections without roles', () => {
  const tabs = '<ul><li><a href="#a">The job</a></li><li><a href="#b">The shed</a></li></ul>';

  it.each([
    `${tabs}<div class="part on">You splice.</div><div class="part" hidden>${REST}</div>`,
    `${tabs}<div><div class="part on">You splice.</div><div class="part" hidden>${REST}</div></div>`,
    `<button>The job</button><div>You splice.</div><button>The shed</button><div hidden>${REST}</div>`,
    `<p>You splice.</p><button aria-controls="x">The shed</button><p>You walk.</p><div id="x" hidden>${REST}</div>`,
    `<h3>The job</h3><div hidden>You splice.</div><h3>The shed</h3><div hidden>${REST}</div>`,
    `<p>You splice.</p><div><p role="tab" tabindex="0">The shed</p><div hidden>${REST}</div></div>`,
    `<p>You splice.</p><div><p class="toggler">The shed</p><div class="wrap" hidden>${REST}</div></div>`,
  ])('are one click away: %s', (html) => {
    expect(textsIn(html)).toContain(`[${REST}]`);
  });

  it.each([
    `<p>You splice.</p><p hidden>${REST}</p>`,
    `${tabs}<p>You splice.</p><p hidden>${REST}</p>`,
    `<div>You splice.</div><div hidden>${REST}</div>`,
    `<button aria-controls="x">Menu</button><div id="x" hidden>${REST}</div>`,
    `<nav><button aria-controls="x">The shed</button></nav><div id="x" hidden>${REST}</div>`,
    `<button aria-controls="x">Apply for this job</button><div id="x" hidden>${REST}</div>`,
    `<ul><li><a href="/a">The job</a></li><li><a href="/b">The shed</a></li></ul><div>You splice.</div><div hidden>${REST}</div>`,
    `<h3>The job</h3><div>You splice.</div><div hidden>${REST}</div>`,
  ])('are not any hidden neighbours: %s', (html) => {
    expect(textsIn(html).join()).not.toContain(REST);
  });
});

describe('slots', () => {
  it('show what was put into them, in their places', () => {
    const host = document.createElement('job-card');
    host.innerHTML = '<p slot="pay">£27,500</p><h1>Splicer</h1><p>You splice.</p>';
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div><slot></slot></div><footer><slot name="pay">None</slot> <slot name="hours">Full time</slot></footer>';
    document.body.replaceChildren(host);
    expect(buildOutline(document.body, true).blocks.map(({ text }) => text)).toEqual([
      'Splicer',
      'You splice.',
      '£27,500',
      'Full time',
    ]);
  });
});

/** The advert that must still be read from a page that is far too large. */
export const TITLE = 'Lighthouse Keeper';
const ADVERT = `<main><h1>${TITLE}</h1><p>Salary: £26,000 to £29,000 per annum</p><p>Closing date: 18 December 2026</p>
<h2>The job</h2><p>You will keep the lamp, the log and the paths of a lighthouse that walkers may visit in summer.</p>
<p>You like wind, your own company and good brass polish, and you are not afraid of a hundred and forty stairs.</p>
<h2>How to apply</h2><p>Please apply with a letter and a CV.</p><a href="/apply/keeper">Apply now</a></main>`;

const page = (/** @type {string} */ inner) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body>${ADVERT}${inner}</body></html>`;
const jsonLd = (/** @type {string} */ text) => `<script type="application/ld+json">${text}</script>`;
const nested = (/** @type {number} */ depth, /** @type {string} */ open, /** @type {string} */ close) =>
  open.repeat(depth) + close.repeat(depth);

/**
 * Pages made to keep the reader busy, each with a complete advert at its start.
 * @type {Readonly<Record<string, () => string>>}
 */
export const HOSTILE_SIZES = {
  '20 MB of JSON-LD in one block': () =>
    page(jsonLd(`{"@type":"JobPosting","description":"${'x'.repeat(20_000_000)}"}`)),
  '20 MB of JSON-LD in 40 blocks': () => page(jsonLd(`[${'{"@type":"Thing"},'.repeat(27_000)}0]`).repeat(40)),
  'JSON-LD that is broken at its end': () =>
    page(jsonLd(`{"@type":"JobPosting","title":"${'a\\"'.repeat(600_000)}`)),
  'JSON-LD that is 100,000 deep': () => page(jsonLd(nested(100_000, '[', ']'))),
  'a state of 20 MB': () =>
    page(
      `<script>window.__STATE__ = {"content":"x","jobs":[${'{"title":"Cook","body":"b"},'.repeat(700_000)}0]}</script>`,
    ),
  '100,000 elements': () => page('<div class="job-location"><p>word <b>bold</b></p></div>'.repeat(34_000)),
  '100,000 links to jobs': () => page('<h3><a href="/jobs/cook-7">Cook</a></h3>'.repeat(50_000)),
  'headings over long paragraphs': () =>
    page(
      `<p>${'a keeper of lamps and '.repeat(900)}</p>`.repeat(25) + '<h2>Keeper of lamps</h2>'.repeat(20_000),
    ),
  'elements 5,000 deep': () => page(nested(5_000, '<div><span>', '</span></div>')),
  'microdata 450 deep': () =>
    page(
      nested(
        225,
        '<div itemscope itemtype="https://schema.org/JobPosting" itemprop="title"><i>',
        '</i></div>',
      ),
    ),
  'one word of 5 MB': () => page(`<p>${'a'.repeat(5_000_000)}</p>`),
  '5 MB of spaces and currency signs': () => page(`<p>Salary: ${'£ 1 '.repeat(1_250_000)}</p>`),
  'lines that look like money': () => page(`<p>Salary: £${'1,'.repeat(9_000)}</p>`.repeat(60)),
  'lines that look like dates': () => page(`<p>Closing date: ${'1 january '.repeat(1_500)}</p>`.repeat(60)),
  'lines that look like postcodes': () => page(`<p>Location: ${'AB1 2C'.repeat(2_500)}</p>`.repeat(60)),
  'lines that look like e-mail addresses': () => page(`<p>Apply to ${'a.b-'.repeat(4_000)}@</p>`.repeat(60)),
  'a paragraph of 50,000 lines': () => page(`<p>${'You will bake bread<br>'.repeat(50_000)}</p>`),
  'lines of labels': () => page(`<p>${'Location: Hours: '.repeat(1_000)}</p>`.repeat(60)),
  'tags within escaped tags': () =>
    page(
      jsonLd(
        `{"@type":"JobPosting","title":"${TITLE}","description":"${'&amp;lt;p&amp;gt;&lt;p&gt;'.repeat(30_000)}"}`,
      ),
    ),
};

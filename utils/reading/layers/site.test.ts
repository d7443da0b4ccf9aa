// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { site } from './site';

it('site layer: Lever has the pay in a section of its own, below the text', () => {
  const url = new URL('https://jobs.lever.co/wickmoor/6c1e0f3a');
  const html =
    '<title>Wickmoor - Night Baker</title><body class="show"><div class="posting-page"><div class="section page-centered posting-header"><div class="posting-headline"><h2>Night Baker</h2></div><div class="postings-btn-wrapper"><a class="postings-btn" href="/wickmoor/6c1e0f3a/apply">Apply for this job</a></div></div><div class="section page-centered"><div>You will mix, prove and bake through the night.</div></div><div class="section page-centered" data-qa="salary-range"><div>£25,400 - £26,800 a year</div></div></div></body>';
  expect(site.read(makePage(documentOf(html, url), url), new Set()).found).toMatchObject({
    salary_low: 25400,
    salary_high: 26800,
    salary_period: 'yearly',
  });
});

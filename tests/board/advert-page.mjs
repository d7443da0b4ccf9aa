/** @import { Body, Job, Receipt, Version } from './types.d.mts' */
import { html } from 'hono/html';
import { lastDayOf, momentOf, salaryOf, wordsOf } from './advert-words.mjs';
import { descriptionFrame } from './description-frame.mjs';
import { fact, page } from './page.mjs';

/** @param {string} address one that the board's rules let through: http or https */
const link = (address) =>
  address === '' ? '' : html`<a href="${address}" rel="noopener noreferrer">${address}</a>`;

/** @param {Body} advert */
const ways = (advert) => html`<dl class="facts">
${fact('On the employer’s site', link(wordsOf(advert, 'application_url')))}
${fact('Through the board’s form, to', wordsOf(advert, 'application_email'))}
${fact('By telephone', wordsOf(advert, 'application_phone'))}
</dl>`;

/** @param {Receipt} receipt */
const receiptBlock = ({ method, time, body }) => html`<details open>
<summary>${method}, ${momentOf(time)}</summary>
<pre tabindex="0">${JSON.stringify(body, null, 2)}</pre>
</details>`;

const BY = {
  POST: 'posted',
  PATCH: 'changed through the API',
  elsewhere: 'changed in the recruiter account',
};

/** @param {Version} version @param {Version | undefined} before */
const versionItem = ({ time, by, advert }, before) => {
  const changed = Object.keys(advert).filter(
    (key) => JSON.stringify(advert[key]) !== JSON.stringify(before?.advert[key]),
  );
  const words = before ? changed.map((key) => `${key}: ${wordsOf(advert, key)}`).join('; ') : '';
  return html`<li>${momentOf(time)}, ${BY[by]}${words && html`: <span dir="auto">${words}</span>`}</li>`;
};

/**
 * One advert: as a job seeker sees it, then the requests that made it, then its versions. Text from the sender is escaped; the
 * description is in a sandboxed frame.
 * @param {Job} job
 */
export const advertPage = (job) => {
  const { advert } = job;
  return page({
    title: wordsOf(advert, 'title'),
    children: html`<article class="card advert">
<h1 dir="auto">${wordsOf(advert, 'title')}</h1>
<p class="lead">${salaryOf(advert)} · ${wordsOf(advert, 'location')}</p>
<dl class="facts">
${fact('Job type', wordsOf(advert, 'job_type'))}
${fact('Hours', wordsOf(advert, 'hours'))}
${fact('Working location', wordsOf(advert, 'working_location'))}
${fact('Coreskill', wordsOf(advert, 'core_skill'))}
${fact('Specialisms', wordsOf(advert, 'specialism'))}
${fact('Job Ref No', wordsOf(advert, 'reference'))}
${fact('Comes down on', lastDayOf(job))}
${fact('Video', link(wordsOf(advert, 'video_url')))}
</dl>
${descriptionFrame(wordsOf(advert, 'description'))}
<h2>How to apply</h2>
${ways(advert)}
</article>
<section aria-labelledby="received">
<h2 id="received">What the board received</h2>
<dl class="facts">
${fact('Job id', job.id, 'code')}
${fact('Etag', job.etag, 'code')}
</dl>
${job.received.map(receiptBlock)}
</section>
<section aria-labelledby="versions">
<h2 id="versions">Versions</h2>
<ol>
${job.versions.map((version, at) => versionItem(version, job.versions[at - 1]))}
</ol>
</section>`,
  });
};

/** @import { Behaviour, Job } from './types.d.mts' */
import { html } from 'hono/html';
import { applyWaysOf, momentOf, salaryOf, wordsOf } from './advert-words.mjs';
import { fact, page } from './page.mjs';

/** @param {Job} job */
const card = ({ id, etag, created, updated, advert }) => html`<li><article class="card">
<h2 dir="auto"><a href="/jobs/${id}">${wordsOf(advert, 'title')}</a></h2>
<p class="lead">${salaryOf(advert)} · ${wordsOf(advert, 'location')} · ${wordsOf(advert, 'core_skill')}</p>
<dl class="facts">
${fact('Reference', wordsOf(advert, 'reference'))}
${fact('Apply', applyWaysOf(advert))}
${fact('Posted', momentOf(created))}
${created === updated ? '' : fact('Changed', momentOf(updated))}
${fact('Job id', id, 'code')}
${fact('Etag', etag, 'code')}
</dl>
</article></li>`;

const empty = html`<div class="card empty">
<h2>No adverts yet</h2>
<p>Post one to <code>/api/job</code>, and it shows up here by itself.</p>
</div>`;

/** @param {Behaviour} behaviour */
const warning = (behaviour) =>
  html`<p class="warning"><strong>This board misbehaves on purpose:</strong> <code>${behaviour.kind}</code></p>`;

/**
 * @param {readonly Job[]} jobs
 * @param {Behaviour | undefined} behaviour
 */
export const listPage = (jobs, behaviour) =>
  page({
    title: 'Adverts',
    refresh: 5,
    children: html`<h1>Adverts <span class="count">${jobs.length}</span></h1>
${behaviour === undefined ? '' : warning(behaviour)}
${jobs.length === 0 ? empty : html`<ol class="cards">${jobs.toReversed().map(card)}</ol>`}
<p class="note">Newest first. This page looks again every 5 seconds.</p>`,
  });

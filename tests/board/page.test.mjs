import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { salaryOf } from './advert-words.mjs';
import { createBoard } from './board.mjs';
import { evening, full, minimal, posted } from './for-tests.mjs';

/** @import { Board } from './types.d.mts' */

/** @type {Board} */
let board;
beforeAll(async () => {
  board = await createBoard({ now: evening });
});
afterEach(() => board.reset());
afterAll(() => board.close());

/** @param {string} path */
const get = async (path) => (await fetch(board.url + path)).text();

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'&';

test('board pages: the list shows every advert, newest first, each with a link', async () => {
  const first = await posted(board, { ...full, title: 'The first' });
  const second = await posted(board, { ...full, title: 'The second' });
  const html = await get('/');
  expect(html.indexOf('The second')).toBeGreaterThan(0);
  expect(html.indexOf('The second')).toBeLessThan(html.indexOf('The first'));
  for (const { _id, _etag } of [first, second]) {
    expect(html).toContain(`href="/jobs/${_id}"`);
    expect(html).toContain(_etag);
  }
  for (const shown of [
    full.salary_text,
    full.location,
    full.core_skill,
    full.reference,
    'by link, by e-mail',
  ]) {
    expect(html).toContain(shown);
  }
});

test('board pages: an empty board is shown as empty', async () => {
  expect(await get('/')).toContain('No adverts yet');
});

test('board pages: a misbehaving board is marked', async () => {
  expect(await get('/')).not.toContain('misbehaves');
  board.behave({ kind: 'rate-limit' });
  expect(await get('/')).toContain('misbehaves on purpose:</strong> <code>rate-limit</code>');
});

describe('board pages: hostile adverts', () => {
  test('are shown as text and nothing more', async () => {
    const { _id } = await posted(board, {
      ...full,
      title: hostile,
      reference: hostile,
      salary_text: hostile,
      application_phone: hostile,
      application_url: `https://example.com/"onclick="alert(1)`,
      description: `${hostile}</body></html>`,
    });
    for (const path of ['/', `/jobs/${_id}`]) {
      const html = await get(path);
      expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)');
      expect(html).not.toContain('<script');
      expect(html).not.toContain('<img');
      expect(html).not.toContain('"onclick');
    }
  });

  test('show their description in a frame that runs and loads nothing', async () => {
    const { _id } = await posted(board, { ...full, description: hostile });
    const html = await get(`/jobs/${_id}`);
    const frame = /<iframe [^>]*>/.exec(html)?.[0] ?? '';
    expect(frame).toContain(' sandbox="" ');
    expect(frame).toContain('http-equiv=&quot;Content-Security-Policy&quot;');
    expect(frame).toContain('default-src &#39;none&#39;');
    expect(frame.indexOf('Content-Security-Policy')).toBeLessThan(frame.indexOf('alert(1)'));
  });

  test('are shown on pages that allow no script', async () => {
    const { _id } = await posted(board);
    for (const path of ['/', `/jobs/${_id}`]) {
      const { headers } = await fetch(board.url + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('script');
    }
  });
});

describe('board pages: one advert', () => {
  test('shows the advert as a job seeker sees it, and the body that was received', async () => {
    const { _id } = await posted(board);
    const html = await get(`/jobs/${_id}`);
    for (const shown of [
      'Job Ref No',
      'Audit, Payroll',
      '1 December 2026',
      full.application_email,
      '26500',
    ]) {
      expect(html).toContain(shown);
    }
    expect(html).not.toContain('£24,000 to £26,500');
  });

  test('comes down after four weeks, or earlier on its closing date', async () => {
    const usual = await posted(board, minimal);
    const late = await posted(board, { ...minimal, closing_date: '2027-05-01' });
    const early = await posted(board, { ...minimal, closing_date: '2026-12-05' });
    expect(await get(`/jobs/${usual._id}`)).toContain('28 December 2026');
    expect(await get(`/jobs/${late._id}`)).toContain('<dd class="">28 December 2026</dd>');
    expect(await get(`/jobs/${early._id}`)).toContain('<dd class="">5 December 2026</dd>');
  });
});

test.each([
  [{ salary_low: 24_000, salary_high: 26_500, salary_period: 'yearly' }, '£24,000 to £26,500 a year'],
  [{ salary_low: 24_000, salary_high: 24_000 }, '£24,000'],
  [{ salary_high: 13, salary_period: 'hourly' }, '£13 an hour'],
  [{ salary_high: 13, salary_text: 'negotiable' }, 'negotiable'],
])('the salary %o reads "%s"', (advert, words) => {
  expect(salaryOf(advert)).toBe(words);
});

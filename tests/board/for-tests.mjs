/** @import { Board, Body } from './types.d.mts' */

/** The clock of the tests' boards: the evening of 30 November 2026 in London. */
export const evening = () => new Date('2026-11-30T20:00:00Z');

export const credentials = { username: 'sandbox-user', password: 'sandbox-pass' };

export const minimal = {
  ...credentials,
  title: 'Warehouse Operative',
  description: '<p>Pick and pack.</p>',
  core_skill: 'Accountancy',
  salary_low: 24_000,
  location: 'G2',
  application_phone: '0141 302 7134',
};

export const full = {
  ...minimal,
  salary_high: 26_500,
  location: 'G2 1AL',
  application_url: 'https://careers.example.com/jobs/1?apply=now',
  application_email: 'jobs@careers.example.com',
  specialism: ['Audit', 'Payroll'],
  closing_date: '2026-12-01',
  hours: 'Full',
  salary_period: 'yearly',
  salary_text: '£24,000 and a van',
  job_type: 'Permanent',
  reference: 'WO-1',
  working_location: 'Onsite working',
  video_url: 'https://youtu.be/dQw4w9WgXcQ?si=abc',
};

/** @param {Body} body @param {string[]} keys */
export const without = (body, ...keys) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));

/**
 * @param {string} url
 * @param {{ method: string, body: unknown, headers?: Record<string, string> }} request
 */
const send = (url, { method, body, headers = {} }) =>
  fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
    redirect: 'manual',
  });

/** @param {Board} board @param {unknown} body @param {Record<string, string>} [headers] */
export const post = (board, body, headers = {}) =>
  send(`${board.url}/api/job`, { method: 'POST', body, headers });

/** @param {Board} board @param {string} id @param {unknown} body @param {Record<string, string>} [headers] */
export const patch = (board, id, body, headers = {}) =>
  send(`${board.url}/api/job/${id}`, { method: 'PATCH', body, headers });

/** Posts a body that must be accepted. Returns the board's answer. @param {Board} board @param {Body} [body] */
export const posted = async (board, body = full) => {
  const answer = await post(board, body);
  if (answer.status !== 201) throw new Error(`not accepted: ${await answer.text()}`);
  return answer.json();
};

/** @import { Body, Job } from './types.d.mts' */

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  maximumFractionDigits: 0,
});
const longDate = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long' });
const dateAndTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** @type {Record<string, string>} */
const periods = { hourly: 'an hour', daily: 'a day', weekly: 'a week', monthly: 'a month', yearly: 'a year' };

const fourWeeks = 28 * 86_400_000;

/** @param {Body} advert @param {string} key @returns {string} '' when it was not sent */
export const wordsOf = (advert, key) => {
  const value = advert[key];
  if (Array.isArray(value)) return value.join(', ');
  return value === undefined ? '' : String(value);
};

/** @param {Body} advert @returns {string} the figures with their period */
const figures = (advert) => {
  const amounts = [advert.salary_low, advert.salary_high].filter((amount) => typeof amount === 'number');
  const range = [...new Set(amounts.map((amount) => pounds.format(amount)))].join(' to ');
  return `${range} ${periods[wordsOf(advert, 'salary_period')] ?? ''}`.trim();
};

/**
 * The salary as a job seeker sees it. The text replaces the figures (board API notes, section "Fields").
 * @param {Body} advert
 */
export const salaryOf = (advert) => wordsOf(advert, 'salary_text') || figures(advert);

/** @param {Body} advert */
export const applyWaysOf = (advert) =>
  [
    ['application_url', 'by link'],
    ['application_email', 'by e-mail'],
    ['application_phone', 'by telephone'],
  ]
    .filter(([key = '']) => Object.hasOwn(advert, key))
    .map(([, way]) => way)
    .join(', ');

/** @param {Job} job @returns {number} when it comes down */
const endOf = ({ created, advert }) => {
  const usual = Date.parse(created) + fourWeeks;
  const wanted = Date.parse(`${wordsOf(advert, 'closing_date')}T00:00:00Z`);
  return Number.isNaN(wanted) ? usual : Math.min(usual, wanted);
};

/** @param {Job} job */
export const lastDayOf = (job) => longDate.format(endOf(job));

/** @param {Job} job @param {Date} moment */
export const hasEnded = (job, moment) => moment.getTime() >= endOf(job);

/** @param {string} iso */
export const momentOf = (iso) => dateAndTime.format(new Date(iso));

import type { Site } from '../lexicon/site';

/** Workday renders adverts late. Its structured data loses lines and lists, and gives the employer's legal name. */
export const workday: Site = {
  names: ['workday'],
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  marker:
    '[data-automation-id="jobPostingHeader"], [data-automation-id="jobPostingDescription"], a[data-automation-id="jobTitle"]',
  values: {
    title: '[data-automation-id="jobPostingHeader"]',
    place: '[data-automation-id="jobPostingPage"] [data-automation-id="locations"] dd',
    hours: '[data-automation-id="jobPostingPage"] [data-automation-id="time"] dd',
    closing_date: '[data-automation-id="jobPostingPage"] [data-automation-id="timeLeftToApply"] dd',
    reference: '[data-automation-id="jobPostingPage"] [data-automation-id="requisitionId"] dd',
  },
  description: '[data-automation-id="jobPostingDescription"]',
  apply: 'a[data-automation-id="adventureButton"]',
  // Reposted adverts have "-1" after the reference.
  reference: /\/(?:job|details)\/[^?]*_([^_/?]+?)(?:-\d)?(?:[/?]|$)/,
  jobs: { link: 'a[data-automation-id="jobTitle"]' },
  corrects: ['description', 'reference'],
};

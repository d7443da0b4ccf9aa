import type { Site } from '../lexicon/site';

/**
 * SmartRecruiters marks its adverts up as microdata, in four parts; the employer is named by the logo
 * alone.
 */
export const smartrecruiters: Site = {
  names: ['smartrecruiters', 'smart recruiters'],
  hosts: ['smartrecruiters.com'],
  marker: '#st-jobDescription, #st-companyDescription, a#st-apply, .opening-job .js-job-ad-link',
  values: {
    title: 'h1.job-title',
    company: '.header-logo img',
    place: '.job-details [itemprop="jobLocation"], .job-details .job-location',
  },
  description: '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
  apply: 'a#st-apply',
  jobs: { link: '.opening-job a', title: '.job-title' },
};

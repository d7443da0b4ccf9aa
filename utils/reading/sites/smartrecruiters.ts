import type { Site } from '../lexicon/site';

/** SmartRecruiters marks up its adverts as microdata, in four parts. Only the logo names the employer. */
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

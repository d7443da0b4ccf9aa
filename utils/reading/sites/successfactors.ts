import type { Site } from '../lexicon/site';

/**
 * SAP SuccessFactors ("Career Site Builder") has good microdata with truncated places. Lists repeat links in hidden
 * copies.
 */
export const successfactors: Site = {
  names: ['successfactors'],
  hosts: [
    'successfactors.com',
    'successfactors.eu',
    'sapsf.com',
    'sapsf.eu',
    'jobs2web.com',
    'jobs.hr.cloud.sap',
  ],
  marker:
    '[data-careersite-propertyid], .joqReqDescription, tr.data-row a.jobTitle-link, .job-tile .tiletitle a, [src*="rmkcdn.successfactors.com"], link[href*="rmkcdn.successfactors.com"]',
  pageName: /^Career Opportunities: (?<title>.+)$/,
  values: {
    title: '[data-careersite-propertyid="title"], #job-title, #jobAppPageTitle h1',
    place: '[data-careersite-propertyid="city"], [data-careersite-propertyid="location"]',
    terms: '[data-careersite-propertyid="shifttype"]',
  },
  description: '[data-careersite-propertyid="description"], .jobdescription, .joqReqDescription',
  apply: 'a.dialogApplyBtn, a[href*="/talentcommunity/apply/"]',
  // Under an employer's host the address has the site's number, not the requisition's.
  reference: /[?&]career_job_req_id=(\d+)/,
  jobs: { link: 'a.jobTitle-link, .job-tile .tiletitle a' },
  corrects: ['place'],
};

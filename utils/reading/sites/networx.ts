import type { Site } from '../lexicon/site';

/**
 * Networx, mostly under its own hosts. Its structured data gives the client's number as the job's, the title as
 * the description, and hours as the unit of a yearly salary.
 */
export const networx: Site = {
  names: ['networx'],
  hosts: ['current-vacancies.com', 'networxrecruitment.com', 'networxrecruitment.net'],
  marker:
    '#GlobalContent_HeaderTitle1, #MergeCore_MergeField1, #notice > .AdvertParentContainer, #formVacancySearch',
  values: {
    title:
      'body:has(#GlobalContent_HeaderTitle1, #notice > .AdvertParentContainer) h1:not([id^="GlobalContent_"])',
    salary: '#MergeCore_MergeField1',
  },
  description: '[id^="GlobalContent_HeaderTitle"], [id^="GlobalContent_HeaderTitle"] + *',
  reference: /\/jobs\/(?:advert|feedlink)\/(\d+)/i,
  jobs: { link: 'a[href*="/Jobs/Advert/"]' },
  corrects: ['reference', 'description', 'salary_low'],
};

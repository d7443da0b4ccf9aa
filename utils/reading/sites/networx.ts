import type { Site } from '../lexicon/site';

/**
 * Networx uses its own hosts. Its structured data is wrong: identifier of the client, title as description, hourly unit
 * for yearly pay.
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

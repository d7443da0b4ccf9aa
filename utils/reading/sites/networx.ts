import type { Site } from '../lexicon/site';

/**
 * Networx is mostly used under its own hosts. In its structured data the identifier is the client's, the
 * description is the title, and a yearly salary has hours as its unit.
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

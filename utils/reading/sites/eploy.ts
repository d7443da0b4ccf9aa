import type { Site } from '../lexicon/site';

/** Eploy is mostly used under employers' own hosts. Employers name the fields; empty ones are hidden. */
export const eploy: Site = {
  names: ['eploy'],
  hosts: ['eploy.net'],
  marker: '#aspnetForm [id^="ctl00_ContentContainer_"], .vac-field-layout, .vac-d__title, .vsr-job__title',
  values: {
    title: '.vac-d__title, [id$="h1JobTitle"]',
    place:
      '[id$="VacV_Town"]:not([id^="li_"], [id^="div_"]), [id$="VacV_LocationID"]:not([id^="li_"], [id^="div_"]), [id$="AllLocations_lblReadonlySelected"]',
    salary: '[data-id="div_content_VacV_DisplaySalary"]',
    terms: '[id$="VacV_VacancyTypeID"]:not([id^="li_"], [id^="div_"])',
    closing_date: '[data-id="div_content_VacV_AdvertisingEndDate"]',
  },
  rows: { label: '.vac-field-layout li > .label', value: '.content' },
  description:
    '[id$="VacV_Description"]:not([id^="li_"], [id^="div_"]), [data-id="div_content_VacV_Description"]',
  apply: 'a[href*="vacancy-apply.aspx"], a[href*="registration.aspx?vacancyID="]',
  reference: /\/vacancies\/(\d+)\//,
  jobs: { link: '.vsr-job__title a' },
};

import type { Site } from '../lexicon/site';

/** iCIMS shows adverts in a frame of its own host, also in employers' pages. Older ones are tables. */
export const icims: Site = {
  names: ['icims'],
  hosts: ['icims.com'],
  marker: '.iCIMS_JobHeaderField, .iCIMS_InfoMsg_Job, .iCIMS_JobsTable, #icims_content_iframe',
  values: { title: 'body:has(.iCIMS_InfoMsg_Job) h1.iCIMS_Header, .iCIMS_Header_JobTitle' },
  rows: { label: '.iCIMS_JobHeaderField, .header.left .field-label, .header.right .field-label' },
  description: '.iCIMS_InfoField_Job, .iCIMS_InfoMsg_Job',
  // In tables the links to apply look like parts of the advert.
  without: '.iCIMS_InfoMsg_Job:has(a.iCIMS_Anchor)',
  apply: 'a.iCIMS_ApplyOnlineButton, a.iCIMS_Anchor[href*="apply=yes"]',
  reference: /\/jobs\/(\d+)\//,
  jobs: { link: '.iCIMS_JobsTable a.iCIMS_Anchor', title: 'h2, h3' },
};

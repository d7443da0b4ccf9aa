import type { Site } from '../lexicon/site';

/** Taleo renders adverts late. Ids of fields differ between employers. */
export const taleo: Site = {
  names: ['taleo'],
  hosts: ['taleo.net'],
  marker: '[id^="requisitionDescriptionInterface."], [id^="requisitionListInterface."]',
  pageName: /^Job Description - (?<title>.+)$/,
  values: {
    title: '[id="requisitionDescriptionInterface.reqTitleLinkAction.row1"]',
    place: '[id^="requisitionDescriptionInterface."][id*="reqBasicLocation"]',
    reference: '[id="requisitionDescriptionInterface.reqContestNumberValue.row1"]',
  },
  rows: { label: '.editablesection .subtitle', value: '.text' },
  apply: 'a[id="requisitionDescriptionInterface.UP_APPLY_ON_REQ.row1"]',
  reference: /\/jobdetail\.ftl\?(?:.*&)?job=([^&]+)/,
  jobs: { link: 'a[id^="requisitionListInterface.reqTitleLinkAction"], #jobs a[href*="/jobdetail.ftl"]' },
};

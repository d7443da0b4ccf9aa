import type { Site } from './site';

export const myjobscotland: Site = {
  names: ['myjobscotland'],
  hosts: ['myjobscotland.gov.uk'],
};

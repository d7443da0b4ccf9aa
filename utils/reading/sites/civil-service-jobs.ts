import type { Site } from './site';

export const civilServiceJobs: Site = {
  names: ['civil service jobs'],
  hosts: ['civilservicejobs.service.gov.uk'],
};

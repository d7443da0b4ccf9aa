import type { Site } from './site';

export const nhsJobs: Site = {
  names: ['nhs jobs'],
  hosts: ['jobs.nhs.uk'],
};

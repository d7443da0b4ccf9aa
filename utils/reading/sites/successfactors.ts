import type { Site } from './site';

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
};

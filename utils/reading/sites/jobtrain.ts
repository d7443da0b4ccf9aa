import type { Site } from './site';

export const jobtrain: Site = {
  names: ['jobtrain'],
  hosts: ['jobtrain.co.uk'],
};

import type { Site } from './site';

export const eploy: Site = {
  names: ['eploy'],
  hosts: ['eploy.net'],
};

import type { Site } from './site';

export const oracle: Site = {
  names: ['oracle'],
  hosts: ['oraclecloud.com'],
};

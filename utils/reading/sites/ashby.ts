import type { Site } from './site';

export const ashby: Site = {
  names: ['ashby'],
  hosts: ['ashbyhq.com'],
};

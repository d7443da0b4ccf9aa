import type { Site } from './site';

export const jobvite: Site = {
  names: ['jobvite'],
  hosts: ['jobvite.com'],
};

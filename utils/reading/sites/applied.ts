import type { Site } from './site';

export const applied: Site = {
  names: ['applied'],
  hosts: ['beapplied.com'],
};

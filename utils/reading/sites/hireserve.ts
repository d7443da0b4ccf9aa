import type { Site } from './site';

export const hireserve: Site = {
  names: ['hireserve'],
  hosts: ['hireserve.com', 'hireserve-projects.com'],
};

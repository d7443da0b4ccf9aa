import type { Site } from './site';

export const bamboohr: Site = {
  names: ['bamboohr'],
  hosts: ['bamboohr.com'],
};

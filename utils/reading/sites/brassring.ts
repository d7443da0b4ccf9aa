import type { Site } from './site';

export const brassring: Site = {
  names: ['brassring'],
  hosts: ['brassring.com'],
};

import type { Site } from './site';

export const rippling: Site = {
  names: ['rippling'],
  hosts: ['ats.rippling.com'],
};

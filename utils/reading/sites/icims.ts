import type { Site } from './site';

export const icims: Site = {
  names: ['icims'],
  hosts: ['icims.com'],
};

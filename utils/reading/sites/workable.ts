import type { Site } from './site';

export const workable: Site = {
  names: ['workable'],
  hosts: ['workable.com'],
};

import type { Site } from './site';

export const recruitee: Site = {
  names: ['recruitee'],
  hosts: ['recruitee.com'],
};

import type { Site } from './site';

export const smartrecruiters: Site = {
  names: ['smartrecruiters'],
  hosts: ['smartrecruiters.com'],
};

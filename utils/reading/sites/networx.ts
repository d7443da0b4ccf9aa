import type { Site } from './site';

export const networx: Site = {
  names: ['networx'],
  hosts: ['current-vacancies.com', 'networxrecruitment.com', 'networxrecruitment.net'],
};

import type { Site } from './site';

export const jazzhr: Site = {
  names: ['jazzhr'],
  hosts: ['applytojob.com', 'theresumator.com'],
};

import type { Site } from './site';

export const avature: Site = {
  names: ['avature'],
  hosts: ['avature.net'],
};

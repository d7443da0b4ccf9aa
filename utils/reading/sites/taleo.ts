import type { Site } from './site';

export const taleo: Site = {
  names: ['taleo'],
  hosts: ['taleo.net'],
};

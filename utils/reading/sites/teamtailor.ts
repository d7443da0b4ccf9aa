import type { Site } from './site';

export const teamtailor: Site = {
  names: ['teamtailor'],
  hosts: ['teamtailor.com'],
};

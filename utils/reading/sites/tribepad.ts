import type { Site } from './site';

export const tribepad: Site = {
  names: ['tribepad'],
  hosts: ['tribepad.com', 'tribepad-gro.com'],
};

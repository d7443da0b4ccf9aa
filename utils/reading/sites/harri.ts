import type { Site } from './site';

export const harri: Site = {
  names: ['harri'],
  hosts: ['harri.com'],
};

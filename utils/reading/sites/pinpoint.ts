import type { Site } from './site';

export const pinpoint: Site = {
  names: ['pinpoint'],
  hosts: ['pinpointhq.com'],
};

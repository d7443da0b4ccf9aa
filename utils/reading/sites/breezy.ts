import type { Site } from './site';

export const breezy: Site = {
  names: ['breezy'],
  hosts: ['breezy.hr'],
};

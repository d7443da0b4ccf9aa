import type { Site } from './site';

export const eightfold: Site = {
  names: ['eightfold'],
  hosts: ['eightfold.ai'],
};

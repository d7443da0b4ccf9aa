import type { Site } from './site';

export const ciphr: Site = {
  names: ['ciphr'],
  hosts: ['ciphr-irecruit.com'],
};

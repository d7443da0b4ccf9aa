import type { Site } from './site';

export const workday: Site = {
  names: ['workday'],
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
};

import type { Site } from './site';

export const personio: Site = {
  names: ['personio'],
  hosts: ['jobs.personio.com', 'jobs.personio.de'],
};

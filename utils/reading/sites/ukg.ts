import type { Site } from './site';

export const ukg: Site = {
  names: ['ukg'],
  hosts: ['ultipro.com', 'ultipro.ca', 'rec.pro.ukg.net', 'saashr.com'],
};

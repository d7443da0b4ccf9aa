import type { Site } from '../lexicon/site';

/** CIPHR iRecruit: lists are tables, and only the address of adverts is known. */
export const ciphr: Site = {
  names: ['ciphr'],
  hosts: ['ciphr-irecruit.com'],
  jobs: { link: 'table.table-striped td:first-child a[href*="/vacancy/" i]' },
};

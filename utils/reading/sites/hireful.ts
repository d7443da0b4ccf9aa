import type { Site } from './site';

export const hireful: Site = {
  names: ['hireful'],
  hosts: ['livevacancies.co.uk', 'agency.hireful.com', 'hirefulcareers.co.uk'],
};

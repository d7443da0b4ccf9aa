import type { Site } from './site';

export const paylocity: Site = {
  names: ['paylocity'],
  hosts: ['paylocity.com'],
};

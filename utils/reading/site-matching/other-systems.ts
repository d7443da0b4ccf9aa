/** Systems without a file in `sites/` whose name is not in their host. */
export const OTHER_NAMES: readonly string[] = [
  'adp',
  'broadbean',
  'cornerstone',
  'dayforce',
  'eteach',
  'gusto',
  'indeed',
  'itrent',
  'linkedin',
  'lumesse',
  'phenom',
  'reed',
  'seek',
  'talentlink',
  'vacancy filler',
  'webrecruit',
];

export const OTHER_HOSTS: readonly string[] = [
  'bamboohr.com',
  'ciphr-irecruit.com',
  'harri.com',
  'hireserve-projects.com',
  'hireserve.com',
  'peoplehr.net',
  'recruitmentplatform.com',
  'vacancy-filler.co.uk',
  'webitrent.com',
  'zohorecruit.com',
  'zohorecruit.eu',
];

/** Where careers systems serve adverts from, and so what an employer's page may hold in a frame. */
export const BOARD_HOSTS: readonly string[] = [
  'applytojob.com',
  'ashbyhq.com',
  'bamboohr.com',
  'beapplied.com',
  'breezy.hr',
  'ciphr-irecruit.com',
  'current-vacancies.com',
  'eploy.net',
  'greenhouse.io',
  'hirefulcareers.co.uk',
  'hireserve.com',
  'icims.com',
  'jobtrain.co.uk',
  'jobvite.com',
  'lever.co',
  'livevacancies.co.uk',
  'myworkdayjobs.com',
  'networxrecruitment.com',
  'oraclecloud.com',
  'paylocity.com',
  'peoplehr.net',
  'personio.com',
  'personio.de',
  'pinpointhq.com',
  'recruitee.com',
  'recruitmentplatform.com',
  'smartrecruiters.com',
  'successfactors.com',
  'successfactors.eu',
  'tal.net',
  'taleo.net',
  'teamtailor.com',
  'trac.jobs',
  'tribepad.com',
  'vacancy-filler.co.uk',
  'webitrent.com',
  'workable.com',
  'zohorecruit.com',
  'zohorecruit.eu',
];

/** @returns whether a host is one of the names or below one: `x.lever.co` is, `clever.co` is not. */
export function isHostOf(host: string, names: readonly string[]): boolean {
  return names.some((name) => host === name || host.endsWith(`.${name}`));
}

/** @returns whether a known careers system serves adverts from the host. */
export function isBoardHost(host: string): boolean {
  return isHostOf(host, BOARD_HOSTS);
}

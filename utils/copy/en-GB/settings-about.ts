export const whatItIs = (version: string) =>
  `Jobcourier ${version} fills in a job advert from the careers page that you’re looking at, and posts it to s1jobs or x1jobs. It isn’t made by s1jobs.`;
export const WHAT_IT_READS =
  'It reads a page only when you click its icon there. Drafts and postings stay in this browser. Nothing is sent anywhere but to the board, and only when you press: to post, change or close an advert, or to check an account or the field names. An advert that has to wait is sent later.';
export const TOWN_NAMES = 'Town names come from GeoNames (geonames.org), under the licence CC BY 4.0.';
export const FIRST_STEPS = 'First steps, and a sample advert to try it on';

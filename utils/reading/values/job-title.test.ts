import { expect, it } from 'vitest';
import {
  endsWithJobNoun,
  isCompany,
  isGenericTitle,
  isOrganisation,
  isPlausibleTitle,
  isSlogan,
  namesOtherPage,
  titleHead,
} from './job-title';

it.each([
  'Careers',
  'Current vacancies',
  'Job details',
  'Careers at Crumb & Co',
  'Job Vacancies at Crumb & Co',
  'Careers on the Crumb Estate',
  'Search results',
  'Apply now',
  'Working here',
  '12',
])('job title: %s is the name of any jobs page', (title) => {
  expect(isGenericTitle(title)).toBe(true);
  expect(isPlausibleTitle(title)).toBe(false);
});

it.each(['Skip to main content', 'Go to content', 'Back to top'])(
  'job title: %s is a link and no job',
  (link) => {
    expect(isPlausibleTitle(link)).toBe(false);
  },
);

it.each([
  'Go to Market Manager',
  'Head of Careers',
  'Recruitment Consultant',
  'Care Assistant',
  'C++ Developer',
  '看護師長',
  'Team Leader',
])('job title: %s can be a job', (title) => {
  expect(isPlausibleTitle(title)).toBe(true);
});

it('isPlausibleTitle: rejects sentences and long lists of words', () => {
  expect(isPlausibleTitle('We bake. You eat it all.')).toBe(false);
  expect(isPlausibleTitle('word '.repeat(30).trim())).toBe(false);
});

it('titleHead: leaves out grade and brackets, after any spaces', () => {
  expect(titleHead('Operator II (nights)')).toBe('Operator');
  expect(titleHead('Baker   3  , Leeds')).toBe('Baker');
});

it.each([
  ['Mountain Guide', true],
  ['Kitchen Staff', true],
  ['Employee Guide', false],
  ['Benefits for Staff', false],
  ['Harpist', true],
  ['Stock Controller and Allocator', true],
  ['Salary Calculator', false],
  ['Speech Therapist', true],
  ['Beautician', true],
  ['Interview Checklist', false],
  ['How we assist', false],
  ['St John the Baptist', false],
  ['Wick Accelerator', false],
  ['Good Communicator', false],
  ['Boatyard Navigator', true],
  ['Dairy Hand', true],
  ['Extra Pair of Hands', false],
  ['Second Hand', false],
  ['What to read beforehand', false],
  ['Stablehand', true],
])('job title: %s names a job: %s', (title, isJob) => {
  expect(endsWithJobNoun(title)).toBe(isJob);
});

it.each([
  ['Come and bake with us', true],
  ['Honest bread. Honest wages.', true],
  ['Fancy a warm oven?', true],
  ['Join the early shift', true],
  ['Why bake here', true],
  ['Working here', true],
  ['Your oven awaits', true],
  ['Night Baker!', false],
  ['Help Desk 1st Line', false],
  ['Make-up Artist', false],
  ['Change and Transformation', false],
  ['Night Baker at our Wick shop', false],
  ['Life Model', false],
])('isSlogan: %s', (heading, slogan) => {
  expect(isSlogan(heading)).toBe(slogan);
});

it.each([
  ['Helen Baker', false],
  ['Mrs J. Cook', false],
  ['Iain Shepherd', false],
  ['Night Baker', true],
  ['Head Cook', true],
  ['Pastry Cook', true],
  ['Mark Manager', true],
])('endsWithJobNoun tells a job from a colleague: %s', (words, isJob) => {
  expect(endsWithJobNoun(words)).toBe(isJob);
});

it.each(['Ltd', 'Limited', 'plc', 'LLP', 'CIC', 'CIO', 'SCIO', 'Inc', 'Inc.'])(
  'isCompany and isOrganisation: Crumb & Co %s',
  (form) => {
    expect(isCompany(`Crumb & Co ${form}`)).toBe(true);
    expect(isOrganisation(`Crumb & Co ${form}`)).toBe(true);
  },
);

it.each([
  ['R. Oat & Sons', true],
  ['R. Oat and Son', true],
  ['Crumb & Co.', true],
  ['Baker & Confectioner', false],
])('isCompany: %s', (name, isOne) => {
  expect(isCompany(name)).toBe(isOne);
});

it.each(['Out of School Care', 'Wrap Around After School'])('isOrganisation: no school: %s', (name) => {
  expect(isOrganisation(name)).toBe(false);
});

it('isOrganisation: “inc” for “including” makes none', () => {
  expect(isOrganisation('Kitchen Porter inc weekends')).toBe(false);
});

it.each([
  ['Information for applicants', true],
  ['Guidance for candidates', true],
  ['Application Guidance Notes', true],
  ['Notes on completing the application form', true],
  ['Questions asked by candidates', true],
  ['Common questions', true],
  ['Guidance Officer', false],
  ['Information Officer', false],
  ['Managers’ pay and bonus', true],
  ['Our pay', true],
  ['Pay and Bonus Adviser', false],
  ['Head of Pay', false],
])('namesOtherPage: %s', (title, isOther) => {
  expect(namesOtherPage(title)).toBe(isOther);
});

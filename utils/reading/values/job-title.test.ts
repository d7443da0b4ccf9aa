import { expect, it } from 'vitest';
import {
  endsWithJobNoun,
  isGenericTitle,
  isPlausibleTitle,
  isSlogan,
  stripKnownTail,
  stripSiteNames,
  titleHead,
} from './job-title';

it.each([
  'Careers',
  'Current vacancies',
  'Job details',
  'Careers at Crumb & Co',
  'Search results',
  'Apply now',
  '12',
])('%s is the name of any jobs page', (title) => {
  expect(isGenericTitle(title)).toBe(true);
  expect(isPlausibleTitle(title)).toBe(false);
});

it.each([
  'Head of Careers',
  'Recruitment Consultant',
  'Care Assistant',
  'C++ Developer',
  '看護師長',
  'Team Leader',
])('%s can be a job', (title) => {
  expect(isPlausibleTitle(title)).toBe(true);
});

it('isPlausibleTitle: rejects sentences and long lists of words', () => {
  expect(isPlausibleTitle('We bake. You eat it all.')).toBe(false);
  expect(isPlausibleTitle('word '.repeat(30).trim())).toBe(false);
});

it.each<[string, string[], string | undefined]>([
  ['Night Baker | Careers at Crumb & Co', [], 'Night Baker'],
  ['Night Baker - Crumb & Co', ['Crumb & Co'], 'Night Baker'],
  ['Nurse - Band 5', [], 'Nurse - Band 5'],
  ['Crumb: Night Baker', ['crumb'], 'Night Baker'],
  ['Careers / Night Baker', [], 'Night Baker'],
  ['Job Application for Night Baker', [], 'Night Baker'],
  ['Vacancy: Night Baker', [], 'Night Baker'],
  ['Job opportunity: Night Baker', [], 'Night Baker'],
  ['Job Vacancy - Night Baker', [], 'Night Baker'],
  ['Exciting new opportunity for a Night Baker', [], 'Night Baker'],
  ['Current vacancies – Night Baker', [], 'Night Baker'],
  ['Position available: Night Baker', [], 'Night Baker'],
  ['Vacancy for a Night Baker', [], 'Night Baker'],
  ['We’re hiring! Night Baker', [], 'Night Baker'],
  ['We are hiring a Night Baker', [], 'Night Baker'],
  ['We are looking for a night baker', [], 'Night baker'],
  ['We are currently recruiting for a Night Baker', [], 'Night Baker'],
  ['Now recruiting: Night Baker', [], 'Night Baker'],
  ['Join us as our next Night Baker', [], 'Night Baker'],
  ['Job title: Night Baker', [], 'Night Baker'],
  ['Night Baker wanted', [], 'Night Baker'],
  ['WANTED NIGHT BAKER', [], 'NIGHT BAKER'],
  ['Night Baker (Pastry) Ref: BK-26-1', [], 'Night Baker (Pastry)'],
  ['Night Baker, University of Wickmoor', [], 'Night Baker'],
  ['Night Baker, Pastry', [], 'Night Baker, Pastry'],
  ['Night Baker (2 Positions available)', [], 'Night Baker'],
  ['Night Baker – Job Description', [], 'Night Baker'],
  ['Night Baker Vacancy', [], 'Night Baker'],
  ['Wickmoor Academy Trust – Teaching Assistant', [], 'Teaching Assistant'],
  ['Research Fellow in Yeast - University of Wickmoor', [], 'Research Fellow in Yeast'],
  ['Wickmoor Town Council: Clerk', ['Wickmoor Town Council'], 'Clerk'],
  ['Team Leader – Housing', [], 'Team Leader – Housing'],
  ['Teaching Assistant - Primary School', [], 'Teaching Assistant - Primary School'],
  ['Opportunity Manager', [], 'Opportunity Manager'],
  ['Vacancy Administrator', [], 'Vacancy Administrator'],
  ['Post Office Assistant', [], 'Post Office Assistant'],
  ['Job Coach', [], 'Job Coach'],
  ['Careers | Crumb & Co', ['Crumb & Co'], undefined],
  ['Crumb & Co', ['Crumb & Co'], undefined],
])('withoutTails(%s) is the job’s part', (name, known, expected) => {
  expect(stripSiteNames(name, known)).toBe(expected);
});

it.each([
  ['Night Baker - Leeds - BK1204', 'Night Baker'],
  ['Night Baker (Leeds)', 'Night Baker'],
  ['Night Baker, Leeds', 'Night Baker'],
  ['Night Baker - 22.5 Hours', 'Night Baker'],
  ['Night Baker – Pastry', 'Night Baker – Pastry'],
  ['Head of Leeds', 'Head of Leeds'],
  ['Cook - Leeds Academy', 'Cook - Leeds Academy'],
  ['Bakery - Leeds', 'Bakery - Leeds'],
])('stripKnownTail(%s): place, reference and hours have fields of their own', (title, expected) => {
  expect(stripKnownTail(title, ['BK1204', 'Leeds', 'Leeds Academy'])).toBe(expected);
});

it('titleHead: leaves out grade and brackets, after any spaces', () => {
  expect(titleHead('Operator II (nights)')).toBe('Operator');
  expect(titleHead('Baker   3  , Leeds')).toBe('Baker');
});

it('stripSiteNames: is fast on long runs of spaces and dashes', { timeout: 2_000 }, () => {
  expect(endsWithJobNoun(`Night${' '.repeat(50_000)}Baker`)).toBe(true);
  expect(stripSiteNames(`Baker ${'-'.repeat(50_000)} Leeds`, [])).toBe('Baker');
});

it.each([
  ['Mountain Guide', true],
  ['Kitchen Staff', true],
  ['Employee Guide', false],
  ['Benefits for Staff', false],
])('%s names a job: %s', (title, isJob) => {
  expect(endsWithJobNoun(title)).toBe(isJob);
});

it.each([
  ['Come and bake with us', true],
  ['Honest bread. Honest wages.', true],
  ['Fancy a warm oven?', true],
  ['Join the early shift', true],
  ['Why bake here', true],
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

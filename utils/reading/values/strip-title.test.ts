import { expect, it } from 'vitest';
import { endsWithJobNoun } from './job-title';
import { stripEmployer, stripKnownTail, stripSiteNames } from './strip-title';

it.each<[string, string[], string | undefined]>([
  ['Night Baker | Careers at Crumb & Co', [], 'Night Baker'],
  ['Night Baker - Crumb & Co', ['Crumb & Co'], 'Night Baker'],
  ['Nurse - Band 5', [], 'Nurse - Band 5'],
  ['Crumb: Night Baker', ['crumb'], 'Night Baker'],
  ['Careers / Night Baker', [], 'Night Baker'],
  ['Job Application for Night Baker', [], 'Night Baker'],
  ['Vacancy: Night Baker', [], 'Night Baker'],
  ['Re- advert – Night Baker', [], 'Night Baker'],
  ['RE-ADVERTISEMENT: Night Baker', [], 'Night Baker'],
  ['Readvertised - Night Baker', [], 'Night Baker'],
  ['Night Baker (re-advertised)', [], 'Night Baker'],
  ['Night Baker (Wick) Vacancy | Crumb Hall', ['Crumb Hall'], 'Night Baker (Wick)'],
  ['Job opportunity: Night Baker', [], 'Night Baker'],
  ['Job Vacancy - Night Baker', [], 'Night Baker'],
  ['Local Job Vacancy: Night Baker', [], 'Night Baker'],
  ['Exciting new opportunity for a Night Baker', [], 'Night Baker'],
  ['Current vacancies – Night Baker', [], 'Night Baker'],
  ['Position available: Night Baker', [], 'Night Baker'],
  ['Vacancy for a Night Baker', [], 'Night Baker'],
  ['We’re hiring! Night Baker', [], 'Night Baker'],
  ['We’re growing! Night Baker wanted', [], 'Night Baker'],
  ['Great news from the mill! Night Baker (Wick)', [], 'Night Baker (Wick)'],
  ['Do you love bread? Night Baker', [], 'Night Baker'],
  ['Night Baker! Wick', [], 'Night Baker! Wick'],
  ['We are hiring a Night Baker', [], 'Night Baker'],
  ['We are looking for a night baker', [], 'Night baker'],
  ['We are currently recruiting for a Night Baker', [], 'Night Baker'],
  ['Now recruiting: Night Baker', [], 'Night Baker'],
  ['Join us as our next Night Baker', [], 'Night Baker'],
  ['Job title: Night Baker', [], 'Night Baker'],
  ['We’re hiring! Come and be a Night Baker', [], 'Night Baker'],
  ['Be our next Night Baker', [], 'Night Baker'],
  ['Crew call: Night Baker', [], 'Night Baker'],
  ['Join the crew: Night Baker', [], 'Night Baker'],
  ['Vacancies @ Crumb › Night Baker', [], 'Night Baker'],
  ['Careers at Crumb | Night Baker', [], 'Night Baker'],
  ['Night Baker wanted', [], 'Night Baker'],
  ['We’re after a Night Baker to complete the set', [], 'Night Baker'],
  ['MQ26/14 – Night Baker', [], 'Night Baker'],
  ['Night Baker wanted now', [], 'Night Baker'],
  ['Night Bakers wanted – Wick, Thurso and the mills between', [], 'Night Bakers'],
  ['Night Baker - £13.10 p/h - Immediate start!', [], 'Night Baker'],
  ['Night Baker - accommodation included', [], 'Night Baker'],
  ['Night Baker - Mill House - To start early March', [], 'Night Baker - Mill House'],
  ['Night Baker | Starting 4th May', [], 'Night Baker'],
  ['Night Baker - April start', [], 'Night Baker'],
  ['Night Baker - Start Up Team', [], 'Night Baker - Start Up Team'],
  ['Night Baker (Term Time) - BKR08841', [], 'Night Baker (Term Time)'],
  ['Night Baker - MK12', [], 'Night Baker - MK12'],
  ['WANTED NIGHT BAKER', [], 'NIGHT BAKER'],
  ['Night Bakers wanted', [], 'Night Bakers'],
  ['Night Baker (Pastry) Ref: BK-26-1', [], 'Night Baker (Pastry)'],
  ['Night Baker, University of Wickmoor', [], 'Night Baker'],
  ['Crumb & Co is looking for a part-time baker', [], 'Part-time baker'],
  ['NIGHT BAKER THE WICKMOOR BREAD TRUST', [], 'NIGHT BAKER'],
  ['Assistant to The Dean', [], 'Assistant to The Dean'],
  ['Head of The Grange', [], 'Head of The Grange'],
  ['night baker, grade 5, bread and …', [], 'night baker, grade 5'],
  ['Bread, Cakes and Tarts...', [], 'Bread, Cakes and Tarts...'],
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
])('stripSiteNames(%s) gives the job’s part', (name, known, expected) => {
  expect(stripSiteNames(name, known)).toBe(expected);
});

it.each([
  ['Night Baker - Leeds - BK1204', 'Night Baker'],
  ['Night Baker (Leeds)', 'Night Baker'],
  ['Night Baker, Leeds', 'Night Baker'],
  ['Night Baker - 22.5 Hours', 'Night Baker'],
  ['Night Baker – 22.5 hrs/wk over 3 days', 'Night Baker'],
  ['Night Baker – Pastry', 'Night Baker – Pastry'],
  ['Head of Leeds', 'Head of Leeds'],
  ['Cook - Leeds Academy', 'Cook - Leeds Academy'],
  ['Bakery - Leeds', 'Bakery - Leeds'],
])('stripKnownTail(%s): place, reference and hours have fields of their own', (title, expected) => {
  expect(stripKnownTail(title, ['BK1204', 'Leeds', 'Leeds Academy'])).toBe(expected);
});

it.each([
  ['Night Baker at Crumb & Co', 'Crumb & Co', 'Night Baker'],
  ['Night Baker @ Crumb - Leeds', 'Crumb', 'Night Baker'],
  ['Night Baker at Crumb - Maternity cover', 'Crumb', 'Night Baker at Crumb - Maternity cover'],
  ['Night Baker at Crumb Hall', 'Crumb', 'Night Baker at Crumb Hall'],
  ['University of Wick Night Baker', 'University of Wick', 'Night Baker'],
  ['Crumb Night Baker', 'Crumb', 'Crumb Night Baker'],
  ['University of Wick Bakery', 'University of Wick', 'University of Wick Bakery'],
])('stripEmployer(%s): the employer has a field of its own', (title, employer, expected) => {
  expect(stripEmployer(title, employer)).toBe(expected);
});

it('stripSiteNames: is fast on long runs of spaces and dashes', { timeout: 2_000 }, () => {
  expect(endsWithJobNoun(`Night${' '.repeat(50_000)}Baker`)).toBe(true);
  expect(stripSiteNames(`Baker ${'-'.repeat(50_000)} Leeds`, [])).toBe('Baker');
});

import { describe, expect, it } from 'vitest';
import { readHours } from './hours';
import { readJobType } from './job-type';
import { readWorkingLocation } from './working-location';

describe('readHours', () => {
  it.each([
    ['Hours: 37 per week', 'Full'],
    ['39hrs/week', 'Full'],
    ['A 40 hour week, Monday to Friday', 'Full'],
    ['Fulltime receptionist', 'Full'],
    ['F/T warehouse operative', 'Full'],
    ['36 to 40 hours per week', 'Full'],
    ['Whole-time firefighter', 'Full'],
    ['P/T cook', 'Part'],
    ['Perm, FT', 'Full'],
    ['PT / 20 hours', 'Part'],
    ['Full/part time: Part time', 'Part'],
    ['Gym instructor, PT', undefined],
    ['10 ft, level 2', undefined],
    ['20 hrs pw over four mornings', 'Part'],
    ['It is a 25 hour role', 'Part'],
    ['35 hours/5 days per week', 'Full'],
    ['24 hours over three days a week', 'Part'],
    ['Between 16 and 24 hours a week', 'Part'],
    ['Part–time lecturer', 'Part'],
    ['A part-time post while you are in full-time education', 'Part'],
    ['Part time, £24,000 full-time equivalent', 'Part'],
    ['20 to 40 hours per week', undefined],
    ['full time or part time hours to suit', undefined],
    ['Part or full-time', undefined],
    ['Full time; job share', undefined],
    ['Job share applications welcome', undefined],
    ['36 hours a week; a job share will be considered', 'Full'],
    ['33 hours per week', undefined],
    ['Saturdays only', undefined],
    ['£24,000 pro rata', undefined],
    ['Support while you are in full-time education', undefined],
  ])('reads “%s”', (words, hours) => {
    expect(readHours(words)).toBe(hours);
  });
});

describe('readJobType', () => {
  it.each([
    ['Perm', 'Permanent'],
    ['A permanent staff nurse for nights', 'Permanent'],
    ['Substantive post', 'Permanent'],
    ['Interim Finance Manager, with a view to going permanent', 'Contract'],
    ['Housing Officer - 9 month contract', 'Contract'],
    ['Fixed-term for two years', 'Contract'],
    ['Tutor (mat cover)', 'Contract'],
    ['Contract Network Engineer', 'Contract'],
    ['Six-month FTC', 'Contract'],
    ['Adoption leave cover', 'Contract'],
    ['Contract: 9 months fixed', 'Contract'],
    ['Freelance illustrator', 'Contract'],
    ['Permanent/Fixed Term: Fixed Term', 'Contract'],
    ['Permanent Makeup Artist', undefined],
    ['Contract, part-time', 'Contract'],
    ['Available on a contract basis', 'Contract'],
    ['Bank Nurse', 'Temporary'],
    ['Temp cover for six weeks', 'Temporary'],
    ['Seasonal gardener', 'Temporary'],
    ['A temporary ongoing role in Paisley', 'Temporary'],
    ['We need a PA for a temporary, ongoing contract', 'Temporary'],
    ['Casual staff for events', 'Temporary'],
    ['Contract Manager, facilities', undefined],
    ['Contracts Director', undefined],
    ['Contract Cleaner', undefined],
    ['Contract: full time', undefined],
    ['Site engineer for a roofing contractor', undefined],
    ['Fresh, seasonal, local dishes', undefined],
    ['Temporary Accommodation Officer', undefined],
    ['You support our permanent staff', undefined],
    ['Paid bank holidays', undefined],
    ['A casual restaurant', undefined],
    ['Permanent or temporary', undefined],
  ])('reads “%s”', (words, type) => {
    expect(readJobType(words)).toBe(type);
  });
});

describe('readWorkingLocation', () => {
  it.each([
    ['Hybrid (2 days in Perth, 3 at home)', 'Hybrid working'],
    ['Work from home three days a week', 'Hybrid working'],
    ['Blended working', 'Hybrid working'],
    ['Two days on site, three at home', 'Hybrid working'],
    [
      'You have 100 flexible hours from January to June to plan it, plus 4 days on site from 8th to 11th July with us.',
      undefined,
    ],
    ['A good salary and two days’ home working', 'Hybrid working'],
    ['The team has a blended pattern', 'Hybrid working'],
    ['Spend a day or two from home each week', 'Hybrid working'],
    ['You can work at home for half of your hours', 'Hybrid working'],
    ['Blended learning for apprentices', undefined],
    ['3 days a week in the office', 'Hybrid working'],
    ['A mix of home and office', 'Hybrid working'],
    ['On site three days a week', 'Hybrid working'],
    ['Flexible Home and/or Office based as suits', 'Hybrid working'],
    ['Leith, with a share of homeworking', 'Hybrid working'],
    ['Some home working, which we put at about one day a week', 'Hybrid working'],
    ['No hybrid working: this is an office-based role', 'Onsite working'],
    ['You work with remote teams abroad. Office-based in Perth.', 'Onsite working'],
    [
      'Remote with monthly meetings in Perth, and otherwise wherever you have a desk and a good line',
      'Remote working',
    ],
    ['Remote Sensing Scientist', undefined],
    ['Perth/remote', undefined],
    ['Sorry, the role is not remote', undefined],
    ['100% remote', 'Remote working'],
    [
      'You will join a team that works across the country, and you can live where you like: the role is remote.',
      'Remote working',
    ],
    ['Homebased with some travel', 'Home working'],
    ['You will be working from home', 'Home working'],
    ['You would be based at home, anywhere in Fife', 'Home working'],
    ['On site on Mondays, and from home for the rest of the week', 'Hybrid working'],
    ['Fully office based', 'Onsite working'],
    ['Office based in Elgin', 'Onsite working'],
    ['This role is fully on-site', 'Onsite working'],
    ['A care home based in Elgin', undefined],
    ['A manager for our busy office based in Elgin', undefined],
    ['Free onsite parking', undefined],
    [
      'A large hotel with a gym, free parking and an onsite nursery for the children of all of its staff',
      undefined,
    ],
    ['Occasional home working is possible', undefined],
    ['Servicing hybrid vehicles', undefined],
    [
      'You will visit clinics in remote communities all over the Highlands and Islands, by car and by boat.',
      undefined,
    ],
    ['Field based', undefined],
    ['Remote days: up to two a week', 'Hybrid working'],
    ['Two days a week remote', 'Hybrid working'],
    ['You can work remotely two days a week', 'Hybrid working'],
    ['Once trained, you split your week between the bakery and home.', 'Hybrid working'],
    ['Your time is divided between home and the bakery', 'Hybrid working'],
    ['The remoteness allowance is paid', undefined],
    ['A cook for a remote Highland lodge', undefined],
    ['Hybridisation of barley', undefined],
    ['Your week is split between the clinic and home visits', undefined],
    ['Occasional remote days', undefined],
    ['Hospital based', undefined],
  ])('reads “%s”', (words, place) => {
    expect(readWorkingLocation(words)).toBe(place);
  });
});

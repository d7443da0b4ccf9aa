import shipped from 'virtual:coreskill-vocabulary';
import { expect, it } from 'vitest';
import { BUNDLED_CORESKILLS } from './list';
import { splitWords } from './split-words';
import { suggest } from './suggest';
import { openVocabulary } from './vocabulary';

/** Three titles a coreskill, none of them in the vocabulary. */
const TITLES: Record<string, [string, string, string]> = {
  Accountancy: [
    'Payroll Officer - Stirling',
    'Graduate VAT Accountant (Leeds)',
    'Interim Group Financial Controller, Kent',
  ],
  'Admin / Secretarial / PA': [
    'PA to the Chairman',
    'Part-time Office Junior - Ayr',
    'Evening Data Entry Clerk, Hull',
  ],
  'Agriculture / Fishing / Forestry': [
    'Relief Dairyman, Dumfries',
    'Salmon Farm Operative - Skye',
    'Estate Forester (Argyll)',
  ],
  Architecture: [
    'Project Architect - Bath',
    'Revit Architectural Technologist, York',
    'Interior Designer for hotels',
  ],
  'Biotechnology / Life Sciences': [
    'Cell Culture Scientist - Oxford',
    'Graduate Microbiologist, Dundee',
    'Clinical Trials Manager (Remote)',
  ],
  'Call / Contact Centres': [
    'Contact Centre Agent - Paisley',
    'Night Call Handler, Fife',
    'Inbound Advisor (12 months)',
  ],
  'Charity / Voluntary': [
    'Community Fundraiser - Perth',
    'Volunteer Coordinator, Luton',
    'Major Donor Officer (Hybrid)',
  ],
  Childcare: ['Nursery Practitioner - Leith', 'Live-in Nanny wanted', 'Out of School Club Playworker, Troon'],
  'Cleaning / Domestic / Caretaking': [
    'Evening Office Cleaner - Bury',
    'School Janitor, Oban',
    'Window Cleaner with van',
  ],
  'Construction / Trades': [
    'Time-served Joiner, Glasgow',
    'Site Manager - new homes',
    'Plasterer required, Derby',
  ],
  'Customer Services': [
    'Customer Service Advisor - Hove',
    'Complaints Handler, Cardiff',
    'Customer Care Executive (Hybrid)',
  ],
  Driving: ['HGV Class 2 Driver - nights', 'Minibus Driver, Elgin', 'Executive Chauffeur - Mayfair'],
  'Education / Teaching': [
    'Year 4 Teacher - Acton',
    'Classroom Assistant, Wick',
    'Lecturer in Business Studies',
  ],
  'Emergency Services / Military / Security': [
    'SIA Door Supervisor - Leeds',
    'Retained Firefighter, Tain',
    'Night Security Guard - Slough',
  ],
  'Engineering / Technical': [
    'Multi-skilled Maintenance Engineer - days',
    'Vehicle Technician, Ayr',
    'Graduate Civil Engineer (Kent)',
  ],
  'Executive / Management': [
    'Chief Executive - Isle of Bute',
    'Group Managing Director, UK',
    'Non-Executive Director x 2',
  ],
  'Financial Services / Investment': [
    'Mortgage Adviser - Crewe',
    'Paraplanner, Edinburgh',
    'KYC Analyst (6 months)',
  ],
  'Hairdressing / Beauty': ['Barber - Govan', 'Senior Stylist & Hairdresser', 'Beauty Therapist, Harrogate'],
  'Heritage / Culture / Library': [
    'Library Assistant - Wigan',
    'Curator of Fashion',
    'Field Archaeologist, Orkney',
  ],
  'Hospitality / Catering / Tourism': [
    'Chef de Partie - Aviemore',
    'Night Porter, Bath',
    'Head Waiter, Crieff',
  ],
  'HR / Training / Recruitment': [
    'HR Advisor - Telford',
    'Trainee Recruitment Consultant, Soho',
    'Learning and Development Partner, Bristol',
  ],
  Insurance: ['Motor Claims Handler - Stoke', 'Graduate Loss Adjuster', 'Commercial Underwriter, Leeds'],
  'IT / Telecommunications': [
    'Java Developer - Belfast',
    '2nd Line Support Analyst, Reading',
    'Oracle DBA (Contract)',
  ],
  Legal: ['Conveyancing Paralegal - Rugby', 'Family Solicitor, Truro', 'Trainee Solicitor - September'],
  'Leisure / Sport / Entertainment': [
    'Pool Lifeguard - Largs',
    'Gym Instructor, Poole',
    'Youth Football Coach (evenings)',
  ],
  'Logistics / Distribution': [
    'Warehouse Operative - Daventry',
    'Transport Supervisor, haulage',
    'Night Picker/Packer - Corby',
  ],
  'Marketing / PR': [
    'SEO Executive - Brighton',
    'Press Officer, Holyrood',
    'Social Media Assistant (Hybrid)',
  ],
  'Media / Design': [
    'Graphic Designer - Margate',
    'Sub-editor, weekly newspaper',
    'Video Editor (Freelance)',
  ],
  'Medical / Dental / Health Care': [
    'Band 5 Staff Nurse - Wishaw',
    'Dental Nurse, Epsom',
    'Locum Optometrist - Kelso',
  ],
  'Oil / Gas': [
    'ROV Pilot Technician - Aberdeen',
    'Drilling Supervisor, Shetland',
    'Offshore Production Operator - North Sea',
  ],
  'Product Management': [
    'Product Owner - payments',
    'Interim Head of Product',
    'Junior Product Manager, Leeds',
  ],
  'Production / Manufacturing': [
    'Factory Operative - Larkhall',
    'CNC Setter Operator, Rugby',
    'Production Team Leader - nights',
  ],
  'Project Management': [
    'Programme Manager - change',
    'PMO Analyst, Leeds',
    'PRINCE2 Project Manager (Contract)',
  ],
  Property: [
    'Lettings Negotiator - Hyndland',
    'Chartered Building Surveyor, Bath',
    'Block Manager (SE London)',
  ],
  Retail: ['Fishmonger - Oban', 'Assistant Store Manager, Ely', 'Visual Merchandiser - Oxford Street'],
  Sales: ['Field Sales Executive - Fife', 'Key Account Manager, drinks', 'Used Car Sales Executive - Hull'],
};

const { meanings } = openVocabulary(shipped);

it('every coreskill: has three titles for each', () => {
  expect(Object.keys(TITLES).sort()).toEqual(Object.keys(BUNDLED_CORESKILLS).sort());
});

it.each(
  Object.entries(TITLES).flatMap(([coreskill, own]) => own.map((title) => [coreskill, title] as const)),
)('every coreskill: suggestion for %s: %s', (coreskill, title) => {
  expect(meanings.has(splitWords(title).join(' '))).toBe(false);
  expect(suggest({ title }, BUNDLED_CORESKILLS).ranked[0]?.coreskill).toBe(coreskill);
});

import { endsWithJobNoun } from '../values/job-title';
import { beginsWithPhrase, includesAny, phraseSet } from '../values/phrases';

interface HeadingTraits {
  text: string;
  lower: string;
  /** 1 to 6; 0 if it is no heading element. */
  level: number;
  isBold: boolean;
  linkChars: number;
  element?: Pick<Element, 'localName'>;
}

const SECTIONS = phraseSet(
  'about,the,this role,this job,this position,your,youll,you,our,we,were looking,who,what,whats,why,how,to apply,role,job description,job summary,job purpose,job overview,job responsibilities,job requirements,job duties,job specification,job details,description,summary,overview,purpose,introduction,background,responsibilities,key,main,duties,accountabilities,requirements,essential,desirable,desired,minimum,preferred,required,qualifications,skills,experience,education,knowledge,person spec,person specification,in return,nice to have,ideal,successful candidate,salary,hours,location,closing date,next steps,interview,interviews,equal,diversity,safeguarding,additional,further,other information,benefits,perks,incentives,package,competencies,tasks,company,position summary,position overview,position description,working pattern,working hours,core,general,certifications,physical,conditions,terms,applications,applying,application process',
);
const ADVERT_ONLY = [
  'responsibilit',
  'duties',
  'requirement',
  'qualification',
  'person spec',
  'essential',
  'desirable',
  'job description',
  'job summary',
  'job purpose',
  'the job',
  'the role',
  'this role',
  'the position',
  'the post',
  'what you',
  'about you',
  'who you',
  'you will',
  'you are',
  'you have',
  'candidate',
  'to apply',
  'we offer',
  'benefits',
  'experience',
  'skills',
  'criteria',
];
const LONGEST = 90;

/** A heading, or a line in bold that looks like one; a button or a sentence does not. */
export function isHeading(block: HeadingTraits): boolean {
  if (block.text.length > LONGEST) return false;
  return block.level > 0 || (block.isBold && block.linkChars === 0 && !/[.,;]$/.test(block.text));
}

/** Section headings cannot be the title. */
export function isSectionHeading(block: HeadingTraits): boolean {
  return isHeading(block) && beginsWithPhrase(block.text, SECTIONS) && !endsWithJobNoun(block.text);
}

/** Counts different section headings that only adverts have, terms of lists (`dt`) among them. */
export function countAdvertSections(blocks: readonly HeadingTraits[]): number {
  const heads = blocks.filter(
    (block) =>
      (isHeading(block) || block.element?.localName === 'dt') && includesAny(block.lower, ADVERT_ONLY),
  );
  return new Set(heads.map(({ lower }) => lower)).size;
}

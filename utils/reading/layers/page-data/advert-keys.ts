import { phraseSet } from '../../values/phrases';
import { FORBIDDEN_KEYS, isObject, type Json, type JsonObject } from '../job-posting/json';

/** In lower case, without hyphens and underscores. */
export const TITLE = phraseSet(
  'title,name,jobtitle,jobname,positiontitle,positionname,postingtitle,requisitiontitle,displaytitle,displayjobtitle,externaltitle,vacancytitle,roletitle',
);
/** In the object's order, these form the text. */
export const DESCRIPTION = phraseSet(
  'description,descriptionhtml,htmldescription,jobdescription,jobdescriptionhtml,fulldescription,longdescription,externaldescription,externaldescriptionstr,jobadvert,jobadverthtml,content,contenthtml,body,bodyhtml,jobpostingcontent,responsibilities,keyresponsibilities,externalresponsibilitiesstr,requirements,jobrequirements,qualifications,externalqualificationsstr,skillsknowledgeexpertise,benefits,jobbenefits',
);
export const COMPANY = phraseSet(
  'company,companyname,employer,employername,hiringorganization,organization,organizationname,organisation,organisationname,organizationprofile',
);
export const LOCATION = phraseSet(
  'location,locationname,joblocation,jobpostlocation,primarylocation,locations,worklocations,postinglocations,joblocations,address',
);
export const EMPLOYMENT = phraseSet(
  'employmenttype,employmenttypename,employmenttypetext,jobtype,contracttype,timetype,workingpattern,workinghours',
);
export const WORKPLACE = phraseSet('workplacetype,workplacetypetext,workinglocation,locationtype,workplace');
export const SALARY = phraseSet(
  'salary,salaryrange,salarytext,basesalary,compensation,compensationtiersummary,payrange,payranges,displaysalary',
);
export const CLOSING = phraseSet(
  'closingdate,closedate,deadline,deadlineat,applicationdeadline,validthrough,closesat,applicationclosingdate',
);
export const REFERENCE = phraseSet(
  'requisitionid,reqid,jobreqid,requisitionnumber,reference,referencenumber,jobreference,jobref,vacancyreference,refnumber',
);
export const APPLY = phraseSet(
  'applyurl,applicationurl,applylink,applicationlink,hostedapplyurl,externalapplyurl,applicationformurl',
);
/** Keys that articles, events and products do not have. */
const ONLY_JOBS = [EMPLOYMENT, WORKPLACE, SALARY, CLOSING, REFERENCE, APPLY].flatMap((set) => [...set]);
const JOB_SIGNS = new Set([
  ...ONLY_JOBS,
  ...phraseSet(
    'department,departmentid,departments,requirements,responsibilities,qualifications,hiringorganization,jobtitle,jobdescription,jobpostingcontent,requisitiontitle',
  ),
]);
const OTHER_SIGNS = new Set([...LOCATION, ...COMPANY, 'locationids', 'createdon', 'publishedat', 'remote']);
const JOB_NAME = /job|posting|vacanc|position|opening|requisition|opportunit|advert/i;
const MOST_KEYS = 300;

function plainKey(key: string): string {
  return key.replace(/[_\s-]/g, '').toLowerCase();
}

export function valuesUnder(object: JsonObject, names: ReadonlySet<string>): readonly Json[] {
  const values: Json[] = [];
  for (const key of safeKeys(object)) {
    const value = object[key];
    if (names.has(plainKey(key)) && value !== undefined && value !== null && value !== '') values.push(value);
  }
  return values;
}

/** @returns own keys, bounded, without those that could reach the prototype chain */
export function safeKeys(object: JsonObject): readonly string[] {
  return Object.keys(object)
    .slice(0, MOST_KEYS)
    .filter((key) => !FORBIDDEN_KEYS.has(key));
}

/** Tells whether an object with title and text is a job. @param under the object's key in its parent */
export function looksLikeJob(object: JsonObject, under: string): boolean {
  const keys = safeKeys(object)
    .filter((key) => isFilled(object[key]))
    .map(plainKey);
  const strong = keys.filter((key) => JOB_SIGNS.has(key)).length;
  const weak = keys.filter((key) => OTHER_SIGNS.has(key)).length;
  const type = object.__typename;
  const isNamed = JOB_NAME.test(under) || (typeof type === 'string' && JOB_NAME.test(type));
  return isNamed ? strong + weak >= 1 : strong >= 2 || (strong === 1 && weak >= 1);
}

function isFilled(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) || (value !== undefined && value !== null && value !== '' && value !== false);
}

import { applied } from './applied';
import { ashby } from './ashby';
import { avature } from './avature';
import { bamboohr } from './bamboohr';
import { brassring } from './brassring';
import { breezy } from './breezy';
import { ciphr } from './ciphr';
import { civilServiceJobs } from './civil-service-jobs';
import { eightfold } from './eightfold';
import { eploy } from './eploy';
import { greenhouse } from './greenhouse';
import { harri } from './harri';
import { hireful } from './hireful';
import { hireserve } from './hireserve';
import { icims } from './icims';
import { jazzhr } from './jazzhr';
import { jobsAcUk } from './jobs-ac-uk';
import { jobtrain } from './jobtrain';
import { jobvite } from './jobvite';
import { lever } from './lever';
import { myjobscotland } from './myjobscotland';
import { networx } from './networx';
import { nhsJobs } from './nhs-jobs';
import { oleeo } from './oleeo';
import { oracle } from './oracle';
import { paylocity } from './paylocity';
import { personio } from './personio';
import { pinpoint } from './pinpoint';
import { recruitee } from './recruitee';
import { rippling } from './rippling';
import type { Site } from './site';
import { smartrecruiters } from './smartrecruiters';
import { successfactors } from './successfactors';
import { taleo } from './taleo';
import { teachingVacancies } from './teaching-vacancies';
import { teamtailor } from './teamtailor';
import { trac } from './trac';
import { tribepad } from './tribepad';
import { ukg } from './ukg';
import { workable } from './workable';
import { workday } from './workday';

/** The careers systems whose layout is known, in the order of the alphabet. */
export const SITES: readonly Site[] = [
  applied,
  ashby,
  avature,
  bamboohr,
  brassring,
  breezy,
  ciphr,
  civilServiceJobs,
  eightfold,
  eploy,
  greenhouse,
  harri,
  hireful,
  hireserve,
  icims,
  jazzhr,
  jobsAcUk,
  jobtrain,
  jobvite,
  lever,
  myjobscotland,
  networx,
  nhsJobs,
  oleeo,
  oracle,
  paylocity,
  personio,
  pinpoint,
  recruitee,
  rippling,
  smartrecruiters,
  successfactors,
  taleo,
  teachingVacancies,
  teamtailor,
  trac,
  tribepad,
  ukg,
  workable,
  workday,
];

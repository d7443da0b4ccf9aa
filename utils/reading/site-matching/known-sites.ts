import type { Site } from '../lexicon/site';
import { applied } from '../sites/applied';
import { ashby } from '../sites/ashby';
import { avature } from '../sites/avature';
import { brassring } from '../sites/brassring';
import { breezy } from '../sites/breezy';
import { civilServiceJobs } from '../sites/civil-service-jobs';
import { eightfold } from '../sites/eightfold';
import { eploy } from '../sites/eploy';
import { greenhouse } from '../sites/greenhouse';
import { hireful } from '../sites/hireful';
import { icims } from '../sites/icims';
import { jazzhr } from '../sites/jazzhr';
import { jobsAcUk } from '../sites/jobs-ac-uk';
import { jobtrain } from '../sites/jobtrain';
import { jobvite } from '../sites/jobvite';
import { lever } from '../sites/lever';
import { myjobscotland } from '../sites/myjobscotland';
import { networx } from '../sites/networx';
import { nhsJobs } from '../sites/nhs-jobs';
import { oleeo } from '../sites/oleeo';
import { oracle } from '../sites/oracle';
import { paylocity } from '../sites/paylocity';
import { personio } from '../sites/personio';
import { pinpoint } from '../sites/pinpoint';
import { recruitee } from '../sites/recruitee';
import { rippling } from '../sites/rippling';
import { smartrecruiters } from '../sites/smartrecruiters';
import { successfactors } from '../sites/successfactors';
import { taleo } from '../sites/taleo';
import { teachingVacancies } from '../sites/teaching-vacancies';
import { teamtailor } from '../sites/teamtailor';
import { trac } from '../sites/trac';
import { tribepad } from '../sites/tribepad';
import { ukg } from '../sites/ukg';
import { workable } from '../sites/workable';
import { workday } from '../sites/workday';

export const KNOWN_SITES: readonly Site[] = [
  applied,
  ashby,
  avature,
  brassring,
  breezy,
  civilServiceJobs,
  eightfold,
  eploy,
  greenhouse,
  hireful,
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

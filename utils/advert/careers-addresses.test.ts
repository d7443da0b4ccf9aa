import { describe, expect, it } from 'vitest';
import { cleanAddress } from './clean-address';

const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
const SID =
  'cGFnZWFjdGlvbj12aWV3dmFjYnlqb2JsaXN0JnBhZ2VjbGFzcz1Kb2JzJmpvYmxpc3Rfdmlld192YWM9MTg4NTA2NCZvd25lcj01MDcwMDAw';

/** How careers systems, boards and small sites write a job's address. */
const ADDRESSES = `
https://boards.greenhouse.io/crumb/jobs/4490017
https://boards.greenhouse.io/embed/job_app?for=crumb&token=4490017
https://job-boards.eu.greenhouse.io/crumb/jobs/4490017101
https://www.crumb.example/careers/job?gh_jid=4490017
https://www.crumb.example/careers/open-roles/?gh_jid=4490017002#apply
https://jobs.lever.co/crumb/${ID}
https://jobs.eu.lever.co/crumb/${ID}/apply
https://www.crumb.example/careers/job?lever-id=${ID}
https://jobs.ashbyhq.com/crumb/${ID}
https://jobs.ashbyhq.com/crumb/${ID}/application
https://www.crumb.example/careers?ashby_jid=${ID}
https://apply.workable.com/crumb/j/1A2B3C4D5E/
https://apply.workable.com/crumb/j/F00DCAFE99/apply/
https://crumb.workable.com/jobs/1234567
https://crumb.wd3.myworkdayjobs.com/en-GB/Careers/job/Glasgow/Head-Baker_R-12345
https://crumb.wd5.myworkdayjobs.com/External/job/London/Warehouse-Operative_JR0012345-1/apply
https://crumb.wd103.myworkdayjobs.com/en-US/crumb_careers/details/Baker_REQ-00012345?q=baker
https://crumb.taleo.net/careersection/2/jobdetail.ftl?job=12000ABC
https://crumb.taleo.net/careersection/ex/jobdetail.ftl?job=GLA00123&lang=en-GB
https://phf.tbe.taleo.net/phf01/ats/careers/v2/viewRequisition?org=CRUMB&cws=37&rid=1234
https://careers-crumb.icims.com/jobs/12345/head-baker/job
https://careers-crumb.icims.com/jobs/12345/head-baker/job?mode=view&iis=Job+Board&iisn=Indeed
https://career5.successfactors.eu/career?career_ns=job_listing&company=CrumbP&career_job_req_id=12345&career_job_posting_id=0
https://career2.successfactors.eu/sfcareer/jobreqcareer?jobId=12345&company=crumb
https://jobs.crumb.example/job/Glasgow-Head-Baker-G2-1AL/1234567801/
https://fa-ewxy-saasfaprod1.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/12345
https://eeho.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions/preview/300000123456789/?keyword=baker
https://jobs.jobvite.com/crumb/job/oXyZ12fwA
https://www.crumb.example/careers/?j=oXyZ12fwA&s=site
https://app.jobvite.com/j?cj=oXyZ12fwA&s=Job_Board
https://crumb.tribepad.com/jobs/job/Head-Baker/12345
https://careers.crumb.example/members/modules/job/detail.php?record=12345
https://crumb.earcu.com/jobs/vacancy/head-baker-1234-glasgow/1250/description/
https://jobs.crumb.example/vacancies/vacancy-details.aspx?VacancyID=12345
https://www.jobtrain.co.uk/crumb/Job/JobDetail?JobId=1234
https://jobs.crumb.example/Job/JobDetail?jobid=1234&isPreview=Yes
https://crumb.networxrecruitment.com/Jobs/Advert/1234567?cid=1234
https://crumb.ciphr-irecruit.com/templates/CIPHR/jobdetail_1234.aspx
https://apps.trac.jobs/job-advert/5551234?feedid=1
https://www.healthjobsuk.com/job/UK/Strathclyde/Glasgow/Crumb/Baker/Baker-v5551234?_ts=1
https://www.jobs.nhs.uk/candidate/jobadvert/C9123-24-0456
https://beta.jobs.nhs.uk/candidate/jobadvert/K0012-24-0101?language=en
https://apply.jobs.scot.nhs.uk/Job/JobDetail?JobId=201234
https://jobs.scot.nhs.uk/vacancy/staff-nurse-12345
https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=1885064
https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=${SID}
https://teaching-vacancies.service.gov.uk/jobs/teacher-of-mathematics-crumb-academy
https://www.myjobscotland.gov.uk/councils/glasgow-city-council/jobs/home-carer-gla12345-412345
https://www.myjobscotland.gov.uk/node/412345
https://findajob.dwp.gov.uk/details/14123456
https://www.findapprenticeship.service.gov.uk/apprenticeship/VAC1000123456
https://crumb.avature.net/careers/JobDetail/Head-Baker/1234
https://crumb.avature.net/en_GB/careers/ApplicationMethods?jobId=1234
https://crumb.avature.net/careers/FolderDetail?folderId=1234
https://careers.pageuppeople.com/870/cw/en/job/501234/head-baker
https://secure.dc2.pageuppeople.com/apply/870/aw/applicationForm/initApplication.asp?lJobID=501234&sLanguage=en
https://crumb.jobs.personio.de/job/1234567?language=en
https://crumb.jobs.personio.com/job/1234567?display=en#apply
https://jobs.smartrecruiters.com/Crumb/743999987654321-head-baker
https://careers.smartrecruiters.com/Crumb?search=baker&postingId=${ID}
https://jobs.smartrecruiters.com/oneclick-ui/company/Crumb/publication/${ID}
https://www.reed.co.uk/jobs/head-baker/51234567
https://www.reed.co.uk/jobs/head-baker/51234567?source=searchResults&filter=%2Fjobs%2Fbaker
https://uk.indeed.com/viewjob?jk=0123456789abcdef
https://uk.indeed.com/jobs?q=baker&l=Glasgow&vjk=0123456789abcdef
https://www.linkedin.com/jobs/view/head-baker-at-crumb-3812345678
https://www.linkedin.com/jobs/search/?currentJobId=3812345678
https://www.totaljobs.com/job/head-baker/crumb-job101234567
https://www.cv-library.co.uk/job/221234567/Head-Baker
https://www.s1jobs.com/job/head-baker-123456789
https://www.glassdoor.co.uk/job-listing/head-baker-JV_IC2667470_KO0,10.htm?jl=1009123456789
https://www.jobs.ac.uk/job/DAB123/lecturer-in-baking
https://www.tes.com/jobs/vacancy/teacher-of-maths-glasgow-2012345
https://www.crumb.example/?p=4711
https://www.crumb.example/?post_type=job_listing&p=4711
https://www.crumb.example/?page_id=12&job=head-baker
https://www.crumb.example/jobs/head-baker/?id=4711
https://crumb.sharepoint.com/sites/careers/Lists/Jobs/DispForm.aspx?ID=42
https://crumb.sharepoint.com/sites/careers/SitePages/Job.aspx?ID=42&Source=%2Fsites%2Fcareers
https://www.crumb.example/Vacancy.aspx?code=ABC123
https://www.crumb.example/Vacancy.aspx?key=HB-2026-014
https://www.crumb.example/vacancy.asp?ref=GLA%2F2026%2F014
https://www.crumb.example/job.php?jobcode=HB014
https://www.crumb.example/job.php?job_key=head-baker-glasgow
https://www.crumb.example/careers/details?req=REQ-00123
https://www.crumb.example/careers/details?requisitionId=R123456
https://www.crumb.example/careers/details?positionId=98765&title=Head%20Baker
https://www.crumb.example/careers/details?postingId=${ID}
https://www.crumb.example/careers/details?id={${ID}}
https://www.crumb.example/careers/details?vacancyKey=5f4dcc3b5aa765d61d8327deb882cf99
https://www.crumb.example/careers/details?id=5f4dcc3b5aa765d61d8327deb882cf99
https://www.crumb.example/careers/details?sid=1042&id=7
https://www.crumb.example/careers/index.php?option=com_jobs&view=job&id=12:head-baker
https://www.crumb.example/jobs?tx_jobs[job]=12&tx_jobs[uid]=44
https://www.crumb.example/careers#/job/4711
https://www.crumb.example/careers#!/vacancy/4711/head-baker
https://www.crumb.example/careers#jobId=4711
https://www.crumb.example/careers#/job?id=4711&lang=en
https://www.crumb.example/careers/job;id=4711;lang=en
https://crumb.breezy.hr/p/1a2b3c4d5e6f-head-baker
https://crumb.recruitee.com/o/head-baker-glasgow
https://crumb.teamtailor.com/jobs/1234567-head-baker
https://career.crumb.example/jobs/1234567-head-baker/applications/new
https://crumb.bamboohr.com/careers/123
https://crumb.bamboohr.com/jobs/view.php?id=123&source=aWQ9MTI
https://crumb.pinpointhq.com/en/postings/${ID}
https://crumb.applytojob.com/apply/Ab12Cd34Ef/Head-Baker
https://crumb.hirehive.com/job/12345/head-baker
https://crumb.peoplehr.net/Pages/JobBoard/Opening.aspx?v=${ID}
https://www.hireful.co.uk/crumb/vacancy/12345?source=web
https://recruiting.paylocity.com/recruiting/jobs/Details/1234567/Crumb
https://recruiting.ultipro.com/CRU1000CRUMB/JobBoard/${ID}/OpportunityDetail?opportunityId=${ID}
https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=${ID}&ccId=19000101_000001&jobId=512345&lang=en_GB
https://sjobs.brassring.com/TGnewUI/Search/home/HomeWithPreLoad?partnerid=12345&siteid=5678&PageType=JobDetails&jobid=987654
https://krb-sjobs.brassring.com/TGWebHost/jobdetails.aspx?partnerid=12345&siteid=5678&areq=12345BR
https://hcgm.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/job/240001AB/?location=Glasgow
https://crumb.csod.com/ux/ats/careersite/4/home/requisition/1234?c=crumb
https://atsv7.wcn.co.uk/search_engine/jobs.cgi?owner=5070000&jcode=1885064&vt_template=1147
https://ce0164li.webitrent.com/ce0164li_webrecruitment/wrd/run/ETREC179GF.open?VACANCY_ID=123456AbCd&WVID=12345abcde&LANG=USA
https://crumb.current-vacancies.com/Jobs/Advert/3123456?cid=2047&t=Head-Baker
https://docs.google.com/forms/d/e/1FAIpQLSdQ8xJ3kZ7mN2pR5tV9wY1bC4eG6hK8lM0nP2qS4uW6xZ8aB0c/viewform
https://forms.office.com/e/Ab12Cd34Ef
`
  .trim()
  .split('\n');

describe('careers addresses: kept unchanged', () => {
  it.each(ADDRESSES)('%s', (address) => {
    const { url, leftOut } = cleanAddress(new URL(address));
    expect(url.href).toBe(new URL(address).href);
    expect(leftOut).toEqual([]);
  });

  it('cover more than a hundred forms', () => {
    expect(new Set(ADDRESSES).size).toBeGreaterThanOrEqual(100);
  });

  it('rarely cause a warning', () => {
    const unsure = ADDRESSES.filter((address) => cleanAddress(new URL(address)).unsure.length > 0);
    expect(unsure).toEqual([expect.stringContaining('SID=')]);
  });
});

describe('careers addresses: personal parameters are removed, with a note', () => {
  it.each([
    ['oauth_token=abcdef123456', '', ['oauth_token']],
    ['ticket=ST-123-abcDEF', '', ['ticket']],
    ['SAMLResponse=PHNhb', '', ['SAMLResponse']],
    ['candidateId=9f8e7d&applicant=jane', '', ['candidateId', 'applicant']],
    ['X-Amz-Signature=abc&X-Amz-Credential=AKIA', '', ['X-Amz-Signature', 'X-Amz-Credential']],
    ['apply_token=abc123def456', '', ['apply_token']],
    ['uid=778899&userId=jane.doe', '', ['uid', 'userId']],
    ['sessionid=abc', '', ['sessionid']],
    ['PHPSESSID=abc&JSESSIONID=x', '', ['PHPSESSID', 'JSESSIONID']],
    ['%74oken=abcdef', '', ['token']],
    ['csrfmiddlewaretoken=abc', '', ['csrfmiddlewaretoken']],
    ['hash=5f4dcc3b5aa765d61d8327deb882cf99&sig=abc&expires=1', '', ['hash', 'sig', 'expires']],
    ['to=jane%40crumb.example&id=7', 'id=7', ['to']],
    ['id=7&x=jane%2540crumb.example', 'id=7', ['x']],
    ['jane@crumb.example', '', [{ part: 'unnamed-value' }]],
    ['job=7&first_name=Jane&surname=Doe', 'job=7', ['first_name', 'surname']],
    ['job=7&staff_no=123456&login=jane', 'job=7', ['staff_no', 'login']],
    ['job=7&q=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln', 'job=7', ['q']],
    ['job=7&access_key=a1&apikey=b2', 'job=7', ['access_key', 'apikey']],
    ['code=4%2F0AX4XfWh&state=xyz&job=7', 'job=7', ['code', 'state']],
    ['sid=9f8e7d&job=7', 'job=7', ['sid']],
    ['job=7&SID=dXNlcj1qYW5lJmVtYWlsPWphbmVAY3J1bWIuZXhhbXBsZQ%3D%3D', 'job=7', ['SID']],
    [
      'next=https%3A%2F%2Fc.example%2Fjob%2F7%3Ftoken%3Dabc%26id%3D7',
      'next=https%3A%2F%2Fc.example%2Fjob%2F7%3Fid%3D7',
      ['next'],
    ],
    ['back=%2Fjob%2F7%3Fuser%3Djane&id=7', 'back=%2Fjob%2F7&id=7', ['back']],
  ])('?%s', (query, left, names) => {
    const clean = cleanAddress(new URL(`https://c.example/job/7?${query}`));
    expect(clean.url.href).toBe(`https://c.example/job/7${left && `?${left}`}`);
    expect(clean.leftOut).toEqual(names.map((one) => (typeof one === 'string' ? { name: one } : one)));
  });

  it.each([
    ['https://c.example/s/eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln/job/7', 'https://c.example/s/job/7'],
    ['https://c.example/jane%40crumb.example/job/7', 'https://c.example/job/7'],
    ['https://c.example/token/a8F3kZ7mN2pR5tV9wY1b/job/7', 'https://c.example/job/7'],
    ['https://jane:secret@c.example/job/7', 'https://c.example/job/7'],
    ['https://c.example/job/7#access_token=x&id=7', 'https://c.example/job/7#id=7'],
    ['https://c.example/#/job/7?ticket=ST-1', 'https://c.example/#/job/7'],
    ['https://c.example/job/7#eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2ln', 'https://c.example/job/7'],
    ['https://c.example/job/7;jsessionid=0A1B', 'https://c.example/job/7'],
  ])('%s', (address, left) => {
    const clean = cleanAddress(new URL(address));
    expect(clean.url.href).toBe(left);
    expect(clean.leftOut).toHaveLength(1);
  });
});

it.each(['code=a8F3kZ7mN2pR5tV9wY1b', 'key=a8F3kZ7mN2pR5tV9wY1b', 'x=a8F3kZ7mN2pR5tV9wY1bQ4eR'])(
  'careers addresses: a parameter that may name the job or grant access stays, with a warning: %s',
  (query) => {
    const clean = cleanAddress(new URL(`https://c.example/job?${query}`));
    expect(clean.url.search).toBe(`?${query}`);
    expect(clean.unsure).toEqual([{ name: query.split('=')[0] }]);
  },
);

it('careers addresses: only tracking is removed without a note', () => {
  const clean = cleanAddress(
    new URL('https://c.example/job/7?utm_source=x&_hsenc=p2A&__hstc=1&__hssc=2&hubspotutk=abcd'),
  );
  expect(clean).toMatchObject({ leftOut: [], unsure: [] });
  expect(clean.url.href).toBe('https://c.example/job/7');
});

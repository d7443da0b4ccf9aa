import { fold } from '../../text/tidy';

/** What a labelled value is about. `terms` may hold hours and type; `other` is known, but no field's. */
export type LabelId =
  | 'title'
  | 'company'
  | 'place'
  | 'postcode'
  | 'salary'
  | 'hours'
  | 'terms'
  | 'working_location'
  | 'closing_date'
  | 'reference'
  | 'email'
  | 'phone'
  | 'other';

const JOB = ',job,vacancy,advert,post,position,role,posting';

/**
 * How sites label a job's facts, in the words that `fold` leaves: what may stand before, the label, what may stand
 * after, each a list. A list that begins with a comma may be left out.
 */
const LABELS: readonly (readonly [LabelId, before: string, label: string, after: string])[] = [
  ['title', 'job,position,post,role,vacancy', 'title,name', ''],
  ['title', '', 'title of post,position,role,post,vacancy,job', ''],
  ['company', ',hiring', 'company,employer,organisation,organization', ',name'],
  ['company', '', 'client', ''],
  ['postcode', '', 'postcode,post code', ''],
  ['working_location', 'working,work,workplace', 'location,type,model,style,arrangement,setting,mode', ''],
  ['working_location', ',fully', 'remote,hybrid,workplace', ',status,work,working'],
  ['working_location', '', 'location type', ''],
  [
    'place',
    ',job,work,primary,main,office,vacancy,role',
    'location,locations,location s,base,address,site,sites',
    ',name,city',
  ],
  ['place', 'place,base,location', 'of', 'work,post'],
  ['place', '', 'town,city,town city,office,offices,where,based,based at,based in,region location', ''],
  [
    'salary',
    ',annual,basic,base,starting,advertised,gross,full time,full time equivalent,fte,actual,current,display,total,hourly,daily',
    'salary,salaries,pay,wage,wages,remuneration,compensation,rate',
    ',range,scale,details,band,package,information,info,per annum,pa,p a,per hour,per year,pro rata,fte,and benefits,benefits,grade,rate,from',
  ],
  ['salary', '', 'rate of pay,rates of pay,day rate,package', ''],
  [
    'hours',
    ',working,work,contract,contracted,contractual,weekly,total,standard',
    'hours',
    ',per week,of work,a week',
  ],
  ['hours', 'working,work,shift,hours', 'pattern,patterns', ''],
  [
    'hours',
    '',
    'weekly working hours,shift,shifts,time type,schedule,job schedule,work schedule,full part time,full time part time,full time or part time,full or part time,full time,working time',
    '',
  ],
  [
    'terms',
    'contract,job,employment,position,vacancy,appointment,role,post,work,engagement',
    'type,types,status,term,terms,basis,length,duration',
    '',
  ],
  ['terms', 'type,length', 'of', 'contract,job,employment,vacancy,position,appointment,role,post'],
  ['terms', '', 'contract,employment,type,tenure,basis,permanent or temporary,duration', ''],
  [
    'closing_date',
    ',application,applications,advert,vacancy,job,posting',
    'closing date,close date,closing,closes,close,deadline,expiry date,expires,due',
    ',date,on,by,time,and time,for applications,for application',
  ],
  ['closing_date', 'apply,applications', 'by,before,due by', ''],
  ['closing_date', 'last,final', 'date,day', 'to apply,for applications,for application'],
  [
    'closing_date',
    '',
    'last application date,date closing,closing dates,advertising end date,posting end date',
    '',
  ],
  [
    'reference',
    `${JOB},requisition,req,our,application,opportunity,tracking`,
    'reference,ref',
    ',no,number,id,code',
  ],
  ['reference', `${JOB.slice(1)},requisition,req,auto req,opportunity,tracking`, 'id,number,no,code', ''],
  ['email', ',contact', 'email,e mail', ',address'],
  ['email', ',send', 'applications to', ''],
  ['phone', ',contact', 'tel,telephone,phone', ',number'],
  ['phone', '', 'contact number', ''],
  ['other', ',date', 'posted,published,placed,live', ',on,date'],
  ['other', ',job', 'category,function,family,grade,level,industry', ''],
  ['other', 'number of', 'jobs,positions,vacancies,openings', ''],
  ['other', '', 'interview,interviews,start,starting', ',date,dates'],
  [
    'other',
    '',
    'department,sector,team,division,discipline,business area,business unit,date of interview,band,pay scheme,country,county,market,state,region,location state,travel,openings,speciality,experience level,directorate,reports to,reporting to,line manager,contact,subject,phase,faculty,staff group,posting date',
    '',
  ],
];

const BY_LABEL: ReadonlyMap<string, LabelId> = byLabel();
const LONGEST = 45;

/** @returns what a label is about, or undefined where the words are no label that is known. */
export function labelId(label: string): LabelId | undefined {
  return label.length > LONGEST || label.length < 2 ? undefined : BY_LABEL.get(fold(label));
}

/** Where two entries make the same label the first has it. */
function byLabel(): ReadonlyMap<string, LabelId> {
  const labels = new Map<string, LabelId>();
  for (const [id, before, core, after] of LABELS) {
    for (const first of before.split(',')) {
      for (const label of core.split(',')) {
        for (const last of after.split(',')) {
          const words = [first, label, last].filter(Boolean).join(' ');
          if (!labels.has(words)) labels.set(words, id);
        }
      }
    }
  }
  return labels;
}

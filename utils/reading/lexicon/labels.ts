import { foldText } from '../values/clean-text';
import { phraseSet } from '../values/phrases';

/** `terms` may hold hours and job type; `other` is known, but sets no field. */
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

/** Labels as `foldText` writes them: words before, label, words after. A list with a leading comma is optional. */
const LABELS: readonly (readonly [LabelId, before: string, label: string, after: string])[] = [
  ['title', 'job,position,post,role,vacancy', 'title,name', ''],
  ['title', '', 'title,vacancy title,title of post,position,role,post,vacancy,job', ''],
  [
    'title',
    '',
    'rank,role title,job role,vacant post,post applied for,position title,position vacant,post vacant',
    '',
  ],
  ['company', ',hiring', 'company,employer,organisation', ',name'],
  [
    'company',
    '',
    'nhs board,health board,nhs scotland board,employing board,advertiser,client,institution,recruiting organisation,name of employer,job posted by,vacancy posted by',
    '',
  ],
  ['postcode', '', 'postcode,post code', ''],
  [
    'working_location',
    'working,work,workplace,location',
    'location,type,model,style,arrangement,setting,mode',
    '',
  ],
  ['working_location', ',fully', 'remote,hybrid,workplace,on site,onsite', ',status,work,working'],
  ['working_location', '', 'working from,work from', ''],
  [
    'place',
    ',job,work,primary,main,office,vacancy,role,contractual,normal,usual',
    'location,locations,location s,base,address,site,sites',
    ',name,city,details',
  ],
  ['place', 'place,base,location', 'of', 'work,post'],
  [
    'place',
    '',
    'town,city,town city,office,offices,where,workplace address,based,based at,based in,region location,campus,branch,store,depot,workplace,duty station,where you will work,where you would work,where youll work,where youll be based,where you will be based,where you would be based,where the job is,where the work is',
    '',
  ],
  [
    'salary',
    ',annual,basic,base,starting,advertised,gross,full time,full time equivalent,fte,actual,current,display,total,hourly,daily,shift,minimum,maximum',
    'salary,salaries,pay,wage,wages,remuneration,compensation,rate,earnings',
    ',range,scale,details,band,package,information,info,per annum,pa,p a,per hour,per year,pro rata,fte,and benefits,benefits,grade,rate,from,to,minimum,maximum,min,max',
  ],
  [
    'salary',
    '',
    'rate of pay,rates of pay,day rate,package,reward,remuneration package,stipend,grade and pay,grade and salary,grade salary,pay and grade,salary and grade,top of scale',
    '',
  ],
  [
    'hours',
    ',working,work,contract,contracted,contractual,weekly,total,standard,number of,no of',
    'hours',
    ',per week,of work,a week',
  ],
  ['hours', 'working,work,shift,hours', 'pattern,patterns', ''],
  [
    'hours',
    '',
    'weekly working hours,shift,shifts,time type,schedule,job schedule,work schedule,full part time,full time part time,full time or part time,full or part time,full time,working time,fte,wte,days of work,working days',
    '',
  ],
  [
    'terms',
    'contract,job,employment,employee,position,vacancy,appointment,role,post,work,engagement',
    'type,types,status,term,terms,basis,length,duration',
    '',
  ],
  ['terms', 'type,length', 'of', 'contract,job,employment,vacancy,position,appointment,role,post'],
  [
    'terms',
    '',
    'contract,contract details,employment,type,tenure,basis,length,length of post,permanent,temporary,fixed term,permanent or temporary,duration,term,terms,appointment,status',
    '',
  ],
  [
    'closing_date',
    ',application,applications,advert,vacancy,job,posting',
    'closing date,close date,closing,closes,close,deadline,expiry date,expiry,expires,due,final filing',
    ',date,on,by,time,and time,date and time,for applications,for application',
  ],
  [
    'closing_date',
    'apply,applications,please apply,tell us,let us know,write,reply,cvs,letters,applications in,applications to us,forms back,forms in,apply online,when to apply',
    'by,before,until,up to,due by,due,to be received by,before end of,before the end of,by the end of',
    '',
  ],
  [
    'closing_date',
    ',advert,vacancy,job,post,posting,applications,recruitment,currently',
    'live until,open until,open till,open for applications until,closes',
    '',
  ],
  ['closing_date', 'last,latest,final,deadline,closing date', 'applications,to apply,for receipt', ''],
  ['closing_date', 'advert,vacancy,posting,application,applications', 'end date,ends', ''],
  [
    'closing_date',
    '',
    'when does it close,when do applications close,last date for receipt of applications',
    '',
  ],
  [
    'closing_date',
    'last,final',
    'date,day,chance,opportunity',
    'to apply,for applications,for application,for letters,for cvs,for forms',
  ],
  [
    'closing_date',
    '',
    'time left to apply,return by,returned by,return date,to be returned by,last application date,date closing,closing dates,advertising end date,posting end date',
    '',
  ],
  [
    'reference',
    `${JOB},requisition,req,our,university,application,opportunity,tracking,please quote`,
    'reference,ref',
    ',no,number,id,code,#',
  ],
  [
    'reference',
    `${JOB.slice(1)},requisition,req,job requisition,job opening,auto req,opportunity,tracking`,
    'id,number,no,code,identification,#',
    '',
  ],
  ['reference', 'recruitment,campaign,notice', 'no,number,id,code', ''],
  ['reference', '', 'requisition,vacancy notice,job notice,id', ''],
  ['email', ',contact', 'email,e mail', ',address'],
  ['email', ',send', 'applications to', ''],
  ['phone', ',contact', 'tel,telephone,phone', ',number'],
  ['phone', '', 'contact number', ''],
  ['other', ',date', 'posted,published,placed,listed,live', ',on,date'],
  ['other', ',job', 'category,function,family,grade,level,industry', ''],
  ['other', '', 'responsible to,accountable to,when,internal relationships,external relationships', ''],
  ['other', 'number of', 'jobs,positions,vacancies,openings', ''],
  ['other', '', 'interview,interviews,start,starting,assessment,selection,opening', ',date,dates,day'],
  [
    'other',
    '',
    'department,sector,team,division,discipline,business area,business unit,date of interview,band,pay scheme,country,county,market,state,region,location state,travel,openings,speciality,experience level,directorate,reports to,reporting to,line manager,contact,end date,subject,phase,faculty,staff group,posting date',
    '',
  ],
];

/** Whole labels. With one beside it, any word is a label: "Contract / Cùmhnant", "Where | C’àite". */
const WELSH_AND_GAELIC: readonly (readonly [LabelId, labels: string])[] = [
  ['title', 'teitl y swydd,teitl swydd,dreuchd,tiotal na dreuchd'],
  ['company', 'cyflogwr,fastaiche'],
  ['place', 'lleoliad,lleoliad gwaith,càite,c àite,àite,àite obrach'],
  ['salary', 'cyflog,graddfa gyflog,tuarastal,pàigheadh'],
  ['hours', 'oriau,oriau gwaith,uairean,uairean obrach'],
  ['terms', 'math o gontract,math o gytundeb,math o swydd,cytundeb,cùmhnant,seòrsa cùmhnaint,ùine'],
  ['closing_date', 'dyddiad cau,ceann latha,ceann là,ceann latha airson tagraidhean'],
  [
    'reference',
    'cyfeirnod,cyfeirnod y swydd,rhif y swydd,rhif swydd,cyf,iomradh,àireamh iomraidh,àireamh na h obrach',
  ],
];

interface Entry {
  id: LabelId;
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** Combining all words would give thousands of entries. */
const ENTRIES_BY_LABEL: ReadonlyMap<string, readonly Entry[]> = groupByLabel();
const LONGEST = 45;
/** Words before or after: "full time equivalent", "for this application". */
const MOST_AROUND = 3;

/** "Dyddiad cau | Closing date", "Oriau / Hours". */
const BETWEEN_LANGUAGES = /\s*[|/]\s*/;
/** Labels that are no values: not "York | Hybrid", "Permanent (37 hours)". */
const ONLY_LABEL =
  /(?:^|\s)(?:locations?|place|salary|pay|compensation|remuneration|wages?|rate|hours|date|deadline|closes|reference|ref|range|title|employer|organisation)$/;
const OTHER_LANGUAGE: ReadonlySet<string> = new Set(
  WELSH_AND_GAELIC.flatMap(([, labels]) => labels.split(',')),
);
const PICTURES = /[\u2190-\u2bff\ud800-\udfff]\ufe0f?/g;
/** "Starting salary (SCP 5)". */
const POINT = / \((?:scp|point|grade) \d+\):?$/i;
const BRACKETED = /^(.{2,})\s\(([^()]{2,40})\)\s*:?$/;

/**
 * @param label with or without a colon; in two languages, or with a unit in brackets
 * @returns undefined if it is unknown
 */
export function identifyLabel(label: string): LabelId | undefined {
  if (label.length > 2 * LONGEST || label.length < 2) return undefined;
  const [own] = meaningsOf(label.replace(POINT, ''));
  // Nothing else makes a known label of an unknown one.
  if (own || !/[(|/]/.test(label) || /\d/.test(label)) return own;
  const bracketed = BRACKETED.exec(label)?.slice(1);
  const parts = bracketed ?? label.split(BETWEEN_LANGUAGES);
  const names = parts.map(foldText);
  const isBilingual = names.some((name) => OTHER_LANGUAGE.has(name));
  const [first = [], ...others] = parts
    .filter((_, at) => isBilingual || ONLY_LABEL.test(names[at] ?? ''))
    .map(meaningsOf)
    .filter(({ length }) => length > 0);
  // A label's bracket is its unit.
  if (bracketed) return first[0];
  return parts.length === 2 ? first.find((id) => others.every((ids) => ids.includes(id))) : undefined;
}

/** @returns what the words may label, likeliest first */
function meaningsOf(label: string): readonly LabelId[] {
  if (label.length > LONGEST || label.length < 2) return [];
  const words = foldText(label.replace(PICTURES, ' ')).split(' ');
  for (let from = 0; from <= Math.min(MOST_AROUND, words.length - 1); from += 1) {
    for (let to = words.length; to >= Math.max(from + 1, words.length - MOST_AROUND); to -= 1) {
      const entries = ENTRIES_BY_LABEL.get(words.slice(from, to).join(' ')) ?? [];
      const before = words.slice(0, from);
      const after = words.slice(to).join(' ');
      const fitting = entries.filter((one) => allowsBefore(one, before) && one.after.has(after));
      if (fitting.length > 0) return fitting.map(({ id }) => id);
    }
  }
  return [];
}

/** Also one after another: "weekly contracted hours". */
function allowsBefore({ before }: Entry, words: readonly string[]): boolean {
  return before.has(words.join(' ')) || (words.length > 1 && words.every((word) => before.has(word)));
}

function groupByLabel(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [id, before, labels, after] of [
    ...LABELS,
    ...WELSH_AND_GAELIC.map(([id, labels]) => [id, '', labels, ''] as const),
  ]) {
    const entry: Entry = { id, before: phraseSet(before), after: phraseSet(after) };
    for (const label of labels.split(',')) entries.set(label, [...(entries.get(label) ?? []), entry]);
  }
  return entries;
}

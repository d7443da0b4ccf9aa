import { cleanText, foldText } from './clean-text';
import { LEGAL_FORM } from './legal-forms';
import { beginsWithPhrase, phraseSet } from './phrases';

const GENERIC = phraseSet(
  'a,about,advert,advertisement,blog,news,spec,specification,person,all,and,apply,application,applications,at,available,back,board,browse,career,careers,centre,company,contact,current,description,detail,details,explore,featured,find,for,form,here,home,hub,in,info,information,is,it,job,jobs,join,latest,life,list,listing,listings,log,login,menu,more,new,now,of,on,online,open,opening,openings,opportunities,opportunity,our,page,people,position,positions,post,posting,postings,posts,profile,portal,recruitment,register,result,results,role,roles,search,sign,site,staff,summary,talent,team,the,this,to,today,us,vacancies,vacancy,view,we,welcome,with,work,workday,working,you,your,hiring,swyddi,swydd,gwag,wag,gyrfaoedd,gweithio,gyda,ni,obraichean,obair,dreuchdan,bàn,bàna,cothroman',
);
const ABOUT_JOBS = phraseSet(
  [
    'career',
    'careers',
    'job',
    'jobs',
    'vacancies',
    'job vacancies',
    'work',
    'working',
    'life',
    'recruitment',
    'jobs and careers',
  ]
    .flatMap((word) => ['at', 'with', 'in', 'for', 'from', 'on the'].map((link) => `${word} ${link}`))
    .join(','),
);
const SEPARATOR = /\s+[|–—·•:»›-]+\s+|\s*\|\s*|\s*::\s*/;
/** "Crumb Academy Trust" beside a job; "Primary School" may be its kind. */
const ORGANISATION = new RegExp(
  `^(?:cyngor|prifysgol|ysgol|comhairle|urras|bwrdd iechyd) \\S|\\buniversity (?:of|college) [a-z]|^(?:the )?(?:museums?|institute|diocese|college|bank) of [a-z]|^nhs [a-z]|\\S+ (?:university|college|academy|council|nhs(?: foundation)?(?: trust)?|trust|${LEGAL_FORM}|hotel|farms?|hospice|museums?|charity|foundation|association|society|partnership|infants?|c ?of ?e|primary|secondary|grammar)(?: school)?\\b|\\b[a-z]+['’]?s?\\.? (?!(?:of|after|before|in|at|the) )[a-z'’]+ (?:school|hospital|church|surgery)\\b`,
);
const COMPANY = new RegExp(`\\b(?:${LEGAL_FORM})\\.?$|\\S (?:&|and) (?:sons?|co)\\.?$`);

/** The last word of most titles, before brackets; compounds are below. */
const JOB_NOUNS = phraseSet(
  'accountant,adviser,advisor,agent,ambassador,analyst,apprentice,architect,assessor,assistant,associate,attendant,auditor,baker,barista,bartender,bookbinder,bricklayer,builder,butcher,buyer,caretaker,carer,cashier,chef,cleaner,clerk,coach,concierge,consultant,controller,cook,co-ordinator,counsellor,designer,developer,director,dispatcher,doctor,driver,editor,engineer,executive,fellow,fitter,foreman,forester,fundraiser,gardener,guard,hairdresser,handler,headteacher,host,inspector,instructor,intern,interpreter,janitor,joiner,keeper,labourer,lawyer,lead,leader,lecturer,librarian,manager,mechanic,mentor,midwife,nurse,officer,operative,organiser,organizer,paralegal,paramedic,partner,picker,planner,plumber,porter,practitioner,professor,recruiter,representative,researcher,scaffolder,secretary,solicitor,steward,supporter,supervisor,surgeon,surveyor,teacher,tester,trainee,trainer,tutor,upholsterer,barber,bursar,captain,chaplain,companion,dietitian,governor,groundsman,handyman,installer,internship,lifeguard,loader,maid,mate,merchandiser,milker,minister,packer,painter,plasterer,postman,principal,producer,ranger,registrar,roofer,shepherd,treasurer,trustee,vet,volunteer,waiter,waitress,warden,welder,worker,writer,auctioneer,banksman,boatman,bosun,brewer,broker,coder,conductor,confectioner,conveyancer,courier,cutter,distiller,dispenser,dresser,farrier,fishmonger,ghillie,glazier,grocer,groom,guide,herdsman,historian,landscaper,matron,mariner,mason,member,miller,nanny,planter,potter,programmer,proofreader,rector,reporter,rider,rigger,saddler,sawyer,seamstress,senco,sexton,signaller,skipper,slinger,sommelier,stonemason,tailor,tanner,teller,tiler,tramper,turner,usher,valuer,verger,vicar,warehouseman,weaver,staff,crew,contractor,subcontractor,gp,professional,person,carpenter,valet,bookseller,driller,sprayer,caterer,jeweller,seafarer,mashman,stillman,croupier,sweep,sculptor,cellarman,fisherman,linesman,foundryman,doorman,barman,barmaid,valeter,stalker,gillie,roaster,blacksmith,locksmith,patroller,scheduler,modeller,pilot,purser,verifier,runner,gaffer,compositor,composer,actor,singer,dancer,broadcaster,presenter,actuary,barrister,advocate,stevedore,firefighter,constable,examiner,boatbuilder,coxswain,shearer,stockman,storeman,yardman,dryliner,plater,commissioner,convener,convenor,superintendent,jointer,slater,moulder,setter,polisher,finisher,butler,chauffeur,osteopath,crofter,postdoc,grower,campaigner,farmer,freelancer,cataloguer,knitter,tuner,filleter,houseparent,grader,improver,custodian,groomer,fellowship,traineeship,cowman,dairyman,tractorman,dyker,assembler,fettler,silversmith,goldsmith,embroiderer,chiropractor,masseur,masseuse,greeter,hostess,signalman,headmistress,housemistress,typesetter,curate,deacon,hand',
);

/** "Hallkeeper", "Bridgemaster", "Harpist": words that the list need not hold. */
const COMPOUND =
  /^[a-z]{3,}(?:keeper|worker|minder|maker|fitter|handler|cutter|person|master|seafarer|ographer|wright|writer|(?<!before|first|left|right|second|short)hand|ician|(?<=administr|alloc|anim|conserv|coordin|cur|decor|demonstr|educ|enumer|estim|evalu|fabric|facilit|illustr|investig|invigil|medi|moder|narr|navig|negoti|oper|transl)ator|(?<!bapt|evangel|method|tour|(?:check|play|short|wait|wish)l|s)ist)$/;

function isJobNoun(word: string): boolean {
  return JOB_NOUNS.has(word) || COMPOUND.test(word);
}

/** Omits grade and additions: "Operator II (nights)" → "Operator". */
export function titleHead(text: string): string {
  // A pattern that begins with a run of spaces would be retried at each.
  const [main = ''] = text.split(/[(,|–—:/]|\s-\s/);
  return main
    .trim()
    .replace(/\s(?:[IVX]+|\d+)$/, '')
    .trim();
}

/** "Key Account Manager", "Teaching Assistant (maternity cover)". */
export function endsWithJobNoun(text: string): boolean {
  // "HPC/cloud specialist".
  return [text, text.replaceAll('/', ' ')].some((words) => {
    const whole = titleHead(words);
    return [whole, whole.split(/ (?:in|of|for|to|at|with|de) /i)[0] ?? ''].some(isJobName);
  });
}

/** Also in the plural, which names no single advert: "Care Assistants". */
export function namesJob(text: string): boolean {
  return endsWithJobNoun(text) || endsWithJobNoun(titleHead(text).replace(/s$/i, ''));
}

/** A cheap test before `namesJob`. @param lower lower case */
export function mentionsJob(lower: string): boolean {
  return lower
    .split(/[^a-z-]+/)
    .some(
      (word) =>
        word === 'head' ||
        word === 'phd' ||
        word === 'hand' ||
        word === 'hands' ||
        isJobNoun(word) ||
        isJobNoun(word.replace(/s$/, '')),
    );
}

/** "Employee guide", "Benefits for staff", "A pair of hands": pages, papers and sayings. */
const NO_JOB =
  /\b(?:(?:pay|price|salary|benefits?|user|style|visitors?|applica(?:nt|tion)|candidate|recruitment|interview|employees?|staff|students?|parents?|careers?|quick|short|complete) guide|(?:for|all|current|former) (?:staff|crew|professional|person|member)|(?:helping|of|second) hand)$/;

function isJobName(main: string): boolean {
  const lower = main.trim().toLowerCase();
  if (NO_JOB.test(lower) || isPersonsName(main)) return false;
  if (
    /^(?:\S+ )?head (?:of|teacher)\b|\bphd (?:position|student(?:ship)?)$|^(?:deputy|assistant|associate|acting) head$|\b(?:accounts|audit|tax|payroll) (?:junior|(?:semi-?)?senior)$/.test(
      lower,
    )
  )
    return true;
  const last = lower.split(' ').at(-1) ?? '';
  return isJobNoun(last) && !/\b(?:the|your|our|a|an) \S+$/.test(lower);
}

const FIRST_NAMES = phraseSet(
  'alan,alison,andrew,angela,ann,anne,barbara,brian,calum,caroline,catherine,chris,christine,claire,colin,craig,daniel,david,diane,donald,elizabeth,emma,euan,fiona,gary,gavin,gillian,gordon,graham,hannah,helen,iain,ian,james,jane,janet,jean,jennifer,jim,joan,joanne,john,julie,karen,kate,kenneth,kevin,laura,lesley,linda,lisa,louise,lucy,lynn,margaret,mark,martin,mary,matthew,michael,michelle,moira,morag,neil,nicola,pamela,patricia,paul,peter,philip,rachel,rebecca,richard,robert,ruth,sally,sandra,sarah,sharon,sheila,shona,simon,stephen,steven,stuart,susan,thomas,tom,tracey,victoria,wendy,william',
);

const SURNAMES = phraseSet(
  'archer,baker,barber,brewer,butcher,carpenter,carter,chandler,cook,cooper,driver,farrier,fisher,forester,gardener,glazier,groom,guard,hunter,keeper,mason,miller,minister,packer,page,painter,planter,porter,potter,ranger,rider,sawyer,saddler,shepherd,skipper,steward,tailor,tanner,tiler,turner,usher,vicar,warden,weaver,weller',
);

/** "Helen Baker", "Mrs J. Cook": a colleague whose surname is a job's name. */
function isPersonsName(words: string): boolean {
  const parts = words.trim().split(' ');
  const [first = ''] = parts;
  const last = parts.at(-1)?.toLowerCase() ?? '';
  const isNamed = /^(?:Mr|Mrs|Ms|Miss|Dr|Revd?)\.?$/.test(first) || FIRST_NAMES.has(first.toLowerCase());
  return parts.length > 1 && parts.length < 4 && isNamed && SURNAMES.has(last);
}

const OTHER_PAGES =
  /\b(?:polic(?:y|ies)|privacy|notice|statement|faqs?|questions(?:.* (?:applicants|candidates))?|culture|values|volunteering|work experience|careers (?:education|advice|guidance|programme)|apprenticeships|(?:how|ways) to apply(?: for [a-z ]{2,30})?|internships|talent (?:pool|community|network)|(?:speculative|general) applications?|newsletter|case stud(?:y|ies)|our people|how we recruit|(?:recruitment|application|selection) process|(?:information|guidance|advice|notes) (?:for|to|on) (?:job )?(?:applicants|candidates|[a-z ]{0,25}applications?(?: form)?)|(?:application|applicants?|candidates?|recruitment)(?: \w+)? (?:guidance|notes?)(?: notes?)?|benefits|perks|rewards|incentives|wellbeing|bonus(?:es)?|(?:pay|salar(?:y|ies)) (?:rates|scales|bands)|(?:our|your|staff|and|[a-z]+s) pay)$/;

/** What careers sites have beside adverts: "Recruitment privacy notice", but not "Head of Policy". */
export function namesOtherPage(title: string): boolean {
  const words = foldText(title).split(' ');
  return OTHER_PAGES.test(words.join(' ')) && !words.some((word) => isJobNoun(word) || word === 'head');
}

/** "Careers", "Current vacancies", "Job details". */
export function isGenericTitle(text: string): boolean {
  const words = foldText(text.replaceAll('@', ' at ')).split(' ');
  return (
    words.every((word) => GENERIC.has(word) || /^\d*$/.test(word)) ||
    beginsWithPhrase(words.join(' '), ABOUT_JOBS)
  );
}

const ANYONE =
  /^(?:(?:that|the|an?|our|right|ideal|perfect|special) )+(?:person|people|candidate|someone)\W*$/;
/** "The right person": who is sought, and no job's name. */
export function isAnyone(text: string): boolean {
  return ANYONE.test(text.toLowerCase());
}

/** When it was posted: "9 November 2026". */
const DATE =
  /^(?:[a-z]{3,9}day,? )?(?:(?:the )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?),? (?:20)?\d\d$|^[\d\s/.-]+$/;
const ADVICE =
  /^(?:how to|what (?:is|does|are)|why |top \d|\d+ (?:ways|tips|things|interview|questions)|(?:a |the )?guide to|meet |(?:skip|go|jump|back) to (?:the )?(?:main |page )?(?:content|navigation|menu|search|top)\b)|\bspeculative\b|\btalent (?:pool|community|network)\b/;

/** Of opening hours. */
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?\W*$/;

/** Nothing but a date or day. @param lower lower case */
export function isOnlyDate(lower: string): boolean {
  return (/\d/.test(lower) && DATE.test(lower)) || WEEKDAY.test(lower);
}

/** Excludes sentences and names of jobs pages. */
export function isPlausibleTitle(text: string): boolean {
  if (text.length < 3 || text.length > 200 || foldText(text).replace(/[\d ]/g, '').length < 2) return false;
  if (text.split(' ').length > 25 || /[.!?]\s+[A-Z].*[.!?]$/.test(text)) return false;
  const lower = text.toLowerCase();
  if (ADVICE.test(lower) || isAnyone(text) || isOnlyDate(lower)) return false;
  return !isGenericTitle(text);
}

export function titleParts(name: string): readonly string[] {
  return cleanText(name)
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** "Crumb Academy Trust", "University of Wick": an employer, if it is beside a job. */
export function isOrganisation(part: string): boolean {
  return part.length < 80 && !endsWithJobNoun(part) && ORGANISATION.test(part.toLowerCase());
}

/** "Crumb & Co Ltd": no job is called so. */
export function isCompany(text: string): boolean {
  return text.length < 80 && COMPANY.test(text.toLowerCase());
}

const SPEAKS =
  /\b(?:here|us|we|our|ours|you|your|yours|me|my|you['’]ll|we['’]re)\b|^(?:join|come|help(?! ?desk)|be|become|grow|start|love|fancy|want|looking|discover|find|bring|take|why|ready|calling|now hiring)(?= )/;

/**
 * "Come and bake with us", "A warm welcome awaits!": what careers pages say above the job's name.
 * @param text a heading
 */
export function isSlogan(text: string): boolean {
  const lower = text.toLowerCase();
  return !endsWithJobNoun(text.replace(/[\s.!?…]+$/, '')) && (/[.!?…]$/.test(text) || SPEAKS.test(lower));
}

export function namesJobsSite(text: string): boolean {
  return /\b(?:careers|jobs|vacancies|recruitment|job board)$/.test(text.toLowerCase());
}

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { readPage } from '../read-page';

/** Pages of small employers: a few lines in a page builder, with no labels. */
const read = (body: string, path = '/work-with-us', title = 'The Gannet Inn') => {
  const url = new URL(path, 'https://www.gannetinn.example');
  const footer = '<footer><p>The Gannet Inn, 2 Slip Road, Wickmouth</p></footer>';
  return readPage(documentOf(`<title>${title}</title><body>${body}${footer}</body>`, url), url);
};
const titleOf = (reading: ReturnType<typeof readPage>) =>
  reading.kind === 'advert' ? reading.fields.title?.value : reading.kind;

describe('readPage tells a short advert', () => {
  it.each([
    [
      'in old markup',
      '<p align="center"><font size="5"><b>CELLAR ASSISTANT</b></font></p><p>The landlord wishes to employ a cellar assistant for twelve hours a week, at £12.90 an hour.</p><p>You lift casks and clean lines. Letters to the Landlord by 5th January.</p>',
      'CELLAR ASSISTANT',
    ],
    [
      'that has a place for somebody',
      '<h1>Loom Tuner</h1><p>The Gannet Mill weaves cloth for sails. We have an opening on the early shift for a tuner.</p><p>You tune a dozen looms, mend what breaks in the night and show two learners how it is done. Whoever can mend a bicycle can learn it here, at their own pace.</p><p>£14.20 per hour and a bonus for nights</p><p>Come to the gatehouse any weekday before noon.</p>',
      'Loom Tuner',
    ],
    [
      'under a general heading',
      '<h1>Join us</h1><p>A small inn by the water.</p><h2>Relief Chef</h2><p>Three nights a week, £14 an hour. You need two years of experience on the pass.</p><p>Send your CV to <a href="mailto:ailsa@gannetinn.example">Ailsa</a>.</p>',
      'Relief Chef',
    ],
    [
      'in one paragraph that begins with the job',
      '<p>Relief chef wanted! Three nights a week from five until ten, £14 an hour, a staff supper and a share of the tips. Experience of a busy pass is a must. Interested? Please call Ailsa at the bar on 01632 960555.</p>',
      'Relief chef',
    ],
    [
      'under a heading that is a sentence',
      '<h1>Could you be our next Relief Chef?</h1><p>We need somebody calm for three nights a week, with level 2 food hygiene. Part-time, £14 an hour, with supper.</p><p>Apply with a CV to ailsa@gannetinn.example</p>',
      'Relief Chef',
    ],
    [
      'for one sort of worker',
      '<h1>Work with us</h1><p>We are always looking for friendly and reliable room attendants. Full and part time hours to suit you, at £12.90 an hour.</p><h2>What you need</h2><ul><li>Experience is welcome, and not required</li><li>A uniform is given</li></ul><p>Interested? Please call the desk on 01632 960555.</p>',
      'Room attendants',
    ],
    [
      'below a slogan and a long paragraph on the house',
      '<h2>Come and work with us</h2><p>The Gannet Inn has stood above the slip at Wickmouth since 1790, and the third generation of one family has it now. It has nine rooms, forty covers and a walled garden.</p><h4>Relief Chef - Wickmouth</h4><p>Three nights a week</p><p>£28,000 - £30,000 (full time)</p><p>Permanent</p><p>You will cook what the boats land, with one other at the pass and a porter at weekends. Menus change each day, and the last order is at nine o’clock.</p><p>Write to Ailsa at ailsa@gannetinn.example</p>',
      'Relief Chef',
    ],
    [
      'whose job follows a line that ends in a colon',
      '<h1>Vacancies</h1><h3>We are currently looking for:</h3><div>Qualified Relief Chef, to join a small brigade. The hours are 30 a week over four evenings, and the salary is £24,000 per annum. You have at least one year of experience. To apply you must hold a level 2 certificate.</div>',
      'Relief Chef',
    ],
    [
      'that is the description of a post',
      '<h1>Cellarman</h1><p>Responsible to: Bar Manager</p><p>Internal relationships: bar, kitchen and desk</p><p><b>The inn</b></p><p>The Gannet was built in 1790 for the crews of the herring boats, and it has not been dry since. It has nine rooms, a walled garden and a slip for the ferry.</p><p><b>The cellar</b></p><p>Under the house lie forty casks, two ales of the inn’s own and a cider that a neighbour presses. Lines are cleaned on Mondays, and deliveries come on the early tide.</p>',
      'Cellarman',
    ],
  ])('%s', (_, body, title) => {
    expect(titleOf(read(body, '/work-with-us', `${title} | The Gannet Inn`))).toBe(title);
  });

  it.each([
    [
      'whose sections are terms of a list',
      '<h1>Night Porter</h1><dl><dt>The inn</dt><dd>It has nine rooms above the slip, and the crews of the ferry come in at all hours of the night.</dd><dt>What you do</dt><dd>Minding the door, laying the fires, and waking whoever has to be on the early boat.</dd><dt>What you bring</dt><dd>A clear head at four in the morning and a kind word for wet people.</dd><dt>How to apply</dt><dd>A letter to Ailsa at the desk will do.</dd></dl>',
      '/porter.html',
    ],
    [
      'with steps of pay and forms to fetch',
      '<h1>Cellar Officer</h1><p>The inn has forty casks under the house. The Cellar Officer keeps them, and the books of what goes in and out.</p><table><tr><th>Starting salary</th><td>£26,400 a year</td></tr></table><p>Lines are cleaned on Mondays, and deliveries come on the early tide, whatever the weather.</p><p>Application forms lie on the desk by the door.</p>',
      '/vacancies/cellar-officer',
    ],
    [
      'below the employer’s name as the only main heading',
      '<h1>Gannet Inns Ltd</h1><h2>Ferry Steward</h2><p>Wick</p><h3>Job description</h3><p>You will see guests aboard, stow what they bring and keep the saloon tidy on all six crossings of the day. You need to be steady on a wet deck, and to say no to a skipper who wants his tea before the guests have theirs.</p><h3>Hours</h3><p>Six days on and three off.</p><h3>About Gannet Inns</h3><p>Nine inns, a ferry and 46 of us to look after them.</p>',
      '/entry/3310',
    ],
    [
      'with its pay and a number to ring',
      '<h1>Class 2 Driver</h1><p>Base: Wick KW1 4NG</p><p>You take the ales to forty inns with your own dray, home each night.</p><p>Basic salary £31,500 per annum.</p><ul><li>A clean licence and a tachograph card</li><li>Experience with a tail lift</li></ul><p>Ring the brewery office on 01632 960555.</p>',
      '/class-2',
    ],
    [
      'for a hand',
      '<h1>Brewery Hand</h1><p>The inn makes two ales of its own and a cider. You will mash in, dig out and fill the casks, and deliver them to the bar by hand cart.</p><p>Four mornings a week, from five o’clock. The right person has a strong back and likes the smell of hops before breakfast. We can wait until Easter for whoever it is.</p>',
      '/jobs/brewery-hand',
    ],
    [
      'without a word for it',
      '<h1>Upholsterer</h1><p>Ninety chairs in nine inns wear out faster than we can mend them, and we could do with an extra pair of hands at the bench.</p><p>You will be paid by the hour. The work is stripping, webbing and covering, and matching an old stripe when there is no more of the cloth to be had anywhere.</p><p>Come by with photographs of your work.</p>',
      '/bench/upholsterer.html',
    ],
  ])('%s', (_, body, path) => {
    expect(read(body, path, 'The Gannet Inn')).toMatchObject({ kind: 'advert' });
  });

  it('whose address below a label names no employer', () => {
    const body =
      '<h1>Upholsterer</h1><p>Ninety chairs in nine inns wear out faster than we can mend them. You will strip, web and cover them, at £14 an hour.</p><p><b>The workshop:</b><br>Unit D1 2nd Floor<br>Slip Mill<br>Wick<br>KW1 5HA</p><p>To apply, come by with a CV any day after four.</p>';
    const reading = read(body, '/jobs/upholsterer.html', 'Upholsterer');
    expect(reading).toMatchObject({ kind: 'advert', fields: { title: { value: 'Upholsterer' } } });
    expect(reading.kind === 'advert' && reading.fields.company?.value).not.toBe('The workshop:');
  });

  it('in a post of a blog, headed only “Job”', () => {
    const body =
      '<div><h1><a href="/">The Gannet Inn</a></h1><p>Nine rooms above the slip</p></div><h2>Friday, 27 November 2026</h2><h3>Job</h3><div>I need a cook for the season: four days a week, from Easter to the end of October, to feed nine rooms and the crews.<br><br>You would run the kitchen on two of those days, with me at the desk, and plan the menus with the boats. No experience of fish is needed.<br><br>£14 an hour. Drop me a few lines about yourself at ailsa@gannetinn.example before Christmas.</div><div>Posted by Ailsa at 07:12</div>';
    const reading = read(body, '/2026/11/job.html', 'The Gannet Inn: Job');
    expect(titleOf(reading)).toBe('Cook');
    expect(reading).toMatchObject({
      fields: {
        company: { value: 'The Gannet Inn' },
        salary_low: { value: 14 },
        application_email: { value: 'ailsa@gannetinn.example' },
      },
    });
  });

  it('in a post filed under vacancies, with a pack to download', () => {
    const body =
      '<h1>Night Porter – Weekends</h1><p>by Ailsa | 23 Nov 2026 | <a href="/category/vacancies">Vacancies</a></p><p>The Gannet has nine rooms above the slip, and crews who come in at all hours. It has been in one family since 1790, and it is never quite shut.</p><p>The porter sees them in, minds the door and has the fires lit by six. Whoever takes this on should be fond of quiet and good with a key.</p><p><a href="/files/porter.pdf">Download the job pack</a></p>';
    expect(titleOf(read(body, '/night-porter', 'Night Porter – Weekends - The Gannet Inn'))).toMatch(
      /^Night Porter/,
    );
  });

  it.each(['/careers/news/tax-junior', '/careers/tax-junior'])(
    'with duties and a button below: %s',
    (path) => {
      const body =
        '<h1>Tax Junior</h1><p>The tax senior and the partner give you your work, and the planner says whose figures are next. It changes with the season.</p><p><b>Key responsibilities and duties:</b></p><ul><li>Prepare returns for innkeepers and crews</li><li>Look through ledgers and shoeboxes</li><li>Write up what you found, for the senior to check</li></ul><p>Nobody is expected to have done it all before. It is learned here.</p><p><a href="/careers/form">Apply</a></p>';
      expect(titleOf(read(body, path, 'Tax Junior | Gannet & Co'))).toBe('Tax Junior');
    },
  );

  it.each([
    ['cards', (job: string) => `<div><h4>${job}</h4><p>£13 an hour. <a href="/jobs/x">Apply</a></p></div>`],
    ['headings', (job: string) => `<h3>${job}</h3><p>Full time. Send your CV.</p>`],
    ['bold lines', (job: string) => `<p><b>${job}</b></p><p>Weekends, £13 an hour. Apply within.</p>`],
  ])('above two other jobs in %s', (_, other) => {
    const text =
      '<p>You cook what comes off two boats and out of our own garden, for forty covers a night and a bar that is full on Fridays. You order, keep the stock and bring on two apprentices, and you run the pass when the head chef is away.</p><p>Two years in a busy kitchen are a must, and level 3 food hygiene. We give 28 days of holiday, meals on duty and a room above the stables for the first year, should you need one. Our season begins in March, and we close for the whole of January.</p><p>Permanent, 45 hours over five days, £34,000 a year. Send a CV to <a href="mailto:ailsa@gannetinn.example">Ailsa</a>.</p>';
    const body = `<h1>Join the crew</h1><h4>We’re looking for a</h4><p>Sous Chef</p>${text}<h2>And beside that</h2>${other('Breakfast Chef')}${other('Housekeeper')}`;
    expect(titleOf(read(body, '/sous-chef', 'Join the crew – The Gannet Inn'))).toBe('Sous Chef');
  });

  it('whose job stands in a table, beside a menu of careers', () => {
    const menu =
      '<div><ul><li><a href="/careers/deck">Deck</a></li><li><a href="/careers/engine">Engine</a></li><li><a href="/careers/shore">Shore staff</a></li></ul></div>';
    const table =
      '<table><tr><td><strong>Notice</strong></td><td>GN-118</td></tr><tr><td><strong>Rank</strong></td><td>Second Mate</td></tr><tr><td><strong>Salary</strong></td><td>£35,900 per annum</td></tr><tr><td><strong>Closing date</strong></td><td>4 January 2027</td></tr></table>';
    const text =
      '<p>The Gannet carries four thousand guests a year between the islands, and you stand her night watches.</p><p><strong>Duties</strong></p><p>Mooring, lookout and the care of boats and gear, under the eye of the mate and the master.</p><p><a href="/apply">Application form</a></p>';
    const body = `<h1><a href="/careers/vacancies">Vacancies</a></h1>${menu}${table}${text}`;
    expect(titleOf(read(body, '/careers/gn-118.aspx', 'Vacancy – GN-118'))).toBe('Second Mate');
  });

  it('whose closing date is given in three ways', () => {
    const dates =
      '<dl><dt>Closing date</dt><dd>26-01-2027</dd></dl><p>Closing date: 26 January 2027</p><p>Closing date: Tuesday 26th January</p>';
    const body = `<h3>Relief Chef</h3><dl><dt>Salary</dt><dd>£28,000</dd></dl>${dates}<p>You cook what comes off two boats and out of our own garden, for forty covers a night and a bar that is full on Fridays.</p><a href="/apply">Apply now</a>`;
    expect(titleOf(read(body, '/posting', 'Jobs'))).toBe('Relief Chef');
  });

  it('in the news', () => {
    const body =
      '<h1>A new face at the bar?</h1><p>As Una leaves us in January, we’re after a <b>Bar Manager</b> to run the bar in her place.</p><p>You know your casks, can smile at a wet walker and close the till. It’s 40 hours over five evenings, at £13.10 an hour, with staff rates in the rooms.</p><p>Two years behind a bar, please. Drop your CV with Ailsa at the desk, or e-mail it to <a href="mailto:ailsa@gannetinn.example">ailsa@gannetinn.example</a>.</p>';
    expect(titleOf(read(body, '/news/new-face', 'News | The Gannet Inn'))).toBe('Bar Manager');
  });

  it('whose name ends like several jobs, above other jobs', () => {
    const body =
      '<h4>Join the crew</h4><h1>Relief Chef – Nights</h1><p>We need one more chef for the night shift, at £14.20 an hour, full time and permanent.</p><h3>How to apply</h3><p>Send your CV to ailsa@gannetinn.example.</p><h3>Other vacancies</h3><h4><a href="/jobs/cellar">Cellar Assistant</a></h4><p>£13 an hour, days.</p><h4><a href="/jobs/porter">Hall Porter</a></h4><p>Part time, £13 an hour.</p>';
    expect(
      titleOf(read(body, '/careers/relief-chef-nights', 'Relief Chef – Nights – The Gannet Inn')),
    ).toMatch(/^Relief Chef/);
  });

  it('where the job that its title repeats stands above colleagues', () => {
    const body =
      '<h1>Duty Manager</h1><p>Full time, £26,000 a year.</p><p>You will work with our Cellar Assistant, and run the bar when we are away. Send your CV to ailsa@gannetinn.example by 4 January.</p><h2>Other vacancies</h2><h3>Cellar Assistant</h3><a href="/jobs/cellar">Find out more</a><h3>Relief Chef</h3><a href="/jobs/chef">Find out more</a>';
    expect(titleOf(read(body, '/jobs/duty-manager', 'Duty Manager – The Gannet Inn'))).toBe('Duty Manager');
  });
});

describe('readPage tells no advert', () => {
  it.each([
    [
      'volunteering',
      '/volunteer',
      '<h1>Volunteer drivers needed</h1><p>Our drivers take guests to the ferry, a few hours a week. Expenses are paid, and you use your own car.</p><p>Apply by 5 January with the form, or send your details to ailsa@gannetinn.example.</p>',
    ],
    [
      'advice on another’s post',
      '/2026/11/cook',
      '<h1>So, you want to be a Sous Chef?</h1><p>I have sat on both sides of the table. There is a good post open in Wick, and the closing date is 7 January.</p><p>Your CV and covering letter should answer the person specification. The successful candidate will have experience, and the panel reads fast.</p>',
    ],
    [
      'incentives',
      '/incentives',
      '<h1>Recruitment incentives</h1><p>We are recruiting chefs, and new staff get a payment of £900 when they join our team. The post must be permanent or full time.</p><p>Apply for the vacancies with an application form by Friday 5 February.</p>',
    ],
    [
      'trustees',
      '/trustees',
      '<h1>Become a trustee</h1><p>We are looking for a trustee with experience of finance. The role is unpaid, and takes six evenings a year.</p><p>To apply, send a CV and a covering letter to ailsa@gannetinn.example by 5 January.</p>',
    ],
    [
      'work experience',
      '/careers/work-experience',
      '<h1>Work Experience</h1><p>Pupils spend a week with an employer. Your working hours are agreed with them, and the closing date for the form is Friday 5 February.</p><p>Write a covering letter and a CV. You will need references.</p>',
    ],
    [
      'somebody who has the job',
      '/news/new-relief-chef',
      '<h1>New Relief Chef takes over the kitchen</h1><p>Kit joined us this month. When we advertised for a full-time chef at £33,000 a year, sixty people applied. Kit works 37.5 hours a week.</p><p>Our next supper is on 11 December. Book by e-mail to ailsa@gannetinn.example.</p>',
    ],
    [
      'news of jobs to come',
      '/newsroom/boatshed',
      '<h1>Twelve new jobs as The Gannet opens a boatshed</h1><p>Cooks and waiters will earn between £27,000 and £32,000 a year, full-time and permanent, with training. Our chefs have years of experience.</p><p>Recruiting begins in February. Pictures can be had from ailsa@gannetinn.example.</p>',
    ],
    [
      'what everybody who works there gets',
      '/careers/rewards',
      '<h1>Rewards and wellbeing</h1><p>A chef begins on £28,900 per year. Full time is 37.5 hours, and a third of us work part time.</p><h2>How to apply</h2><p>Find a job you like and send a covering letter and a CV.</p>',
    ],
    [
      'careers education',
      '/careers-education',
      '<h1>Careers Education</h1><p>Every pupil meets an adviser. The minimum wage for apprentices is £7.55 per hour and many pay more.</p><p>The closing date for placement forms is 5 February 2027. Full time staff visit each pupil.</p>',
    ],
    [
      'advice on applying',
      '/jobs/how-to-apply',
      '<h1>How to apply for a job</h1><p>You will need to complete an application form, as we do not take CVs. The closing date stands in each advert.</p><p>If you are shortlisted, interviews will be held here. The successful candidate needs two references and a DBS check.</p>',
    ],
    [
      'what is told of an occupation',
      '/job-profiles/chef',
      '<h1>Chef</h1><p>Chefs prepare food. The starting salary is £20,000, and £35,000 a year with experience. You work 40 to 45 hours a week, in the evenings and at weekends.</p><h2>How to become a chef</h2><p>You can take a college course or an apprenticeship.</p>',
    ],
    [
      'what those who manage are paid',
      '/about/pay',
      '<h1>Managers’ bonus and pay</h1><p>Each of our inns is in a band, and we look at every manager’s pay in May.</p><h3>What it comes to</h3><p>For a manager on 40 hours a week.</p><table><tr><th></th><th>New manager</th><th>After four years</th></tr><tr><td>Basic salary</td><td>£29,000</td><td>£33,000</td></tr></table><p><a href="/jobs">Apply now</a></p>',
    ],
    [
      'a guide to a trade',
      '/careers/lorry-driver',
      '<h1>Lorry Driver</h1><p>Somebody who drives lorries brings goods to shops and sites.</p><h2>The role</h2><ul><li>Driving and loading</li><li>Papers and log books</li></ul><h2>Hours</h2><p>A full-time job is usually 40 to 45 hours a week, with nights.</p><h2>Pay</h2><p>New drivers may earn £24,000 to £28,000 per year, and tankers pay £40,000 a year.</p><h2>Qualifications and training</h2><p>The licence, and a certificate of professional competence. Insurers want people over 21.</p>',
    ],
    [
      'what a trade pays',
      '/careers/baker',
      '<h1>Baker</h1><h2>Salary and hours</h2><p>Average salaries are £26,000 a year, depending on skill and region. Shifts begin at night, and are full time.</p><h2>Skills and experience</h2><p>Steady hands, a head for numbers, and level 2 in bakery or an apprenticeship of two years. Bakers are on their feet for most of the shift.</p>',
    ],
    [
      'a college’s course',
      '/courses/bricklayer',
      '<h1>Bricklayer</h1><p>On this course you build walls, arches and chimneys, two days a week over one year, in the workshop by the river.</p><h2>Entry requirements</h2><p>Three passes at grade 3, and a steady hand for the trowel.</p><h2>What you will learn</h2><p>Setting out, pointing and the reading of drawings.</p><a href="/apply">Apply</a>',
    ],
    [
      'an invitation to write in at any time',
      '/jobs/general-application',
      '<h1>General application</h1><ul><li>Department: Any</li><li>Location: Wick</li></ul><p>If there is no job for you here today, send us your CV and we keep it for half a year. We look for chefs, porters and cellar hands in most seasons.</p><p>You will hear from us when something fits. Full time or part time.</p><a href="/apply">Apply</a>',
    ],
    [
      'a pattern of a job description',
      '/templates/night-porter',
      '<h1>Night Porter job description template</h1><p>Copy this text for your own advert, and change it to fit the house.</p><h2>Job description</h2><p>A night porter sees guests in, minds the door and lays the fires.</p>',
    ],
    [
      'a list of words and what they mean',
      '/about/words',
      '<h1>Porter</h1><dl><dt>A dark beer</dt><dd>Brown malt, roasted in a drum, gives it its colour and its bite.</dd><dt>Where it comes from</dt><dd>London, three hundred years ago, and the men who carried loads drank it.</dd><dt>What it goes with</dt><dd>Oysters, stew and a wet night by the fire.</dd></dl>',
    ],
  ])('in %s', (_, path, body) => {
    expect(read(body, path)).toMatchObject({ kind: 'none' });
  });

  it.each(['Search our vacancies', 'See all jobs', 'Browse current opportunities', 'View our open roles'])(
    'on a careers page that leads elsewhere: %s',
    (label) => {
      const body = `<h1>Ready for a life by the sea?</h1><p>In nine inns along the coast, 740 of us make guests feel at home, in all weathers and at all hours of the day.</p><p><a href="https://gannet.portal.example/">${label}</a></p><h2>Why work with us?</h2><h3>Pay</h3><p>From £12.85 per hour for every role, with more at nights and weekends.</p><h3>Time to rest</h3><p>33 days’ holiday.</p><h2>Our teams</h2><h3>Chefs</h3><p>Menus that respect the sea and the seasons.</p><h3>Porters</h3><p>First at the door.</p><h2>How we recruit</h2><ol><li>Apply through our portal</li><li>Interview and references</li></ol>`;
      expect(read(body, '/careers', 'Careers | The Gannet Inns')).toMatchObject({ kind: 'none' });
    },
  );

  it.each([
    [
      'We list any jobs that we have on the <a href="https://board.example">coast’s job board</a>.',
      'Working here',
    ],
    ['We advertise all our vacancies with <a href="https://board.example">Gannet People</a>.', 'Work here'],
  ])('on a page about working there that says where its jobs are: %s', (where, title) => {
    const body = `<h1>${title}</h1><p>Two inns, a ferry and 46 of us to look after them.</p><h2>Pay and hours</h2><p>Full-time staff work 37 hours, and a third of us are part-time. Most salaries begin between £25,000 and £31,000 a year, and each is shown in its advert.</p><h3>Leave</h3><p>25 days and the public holidays, and a pension.</p><h2>How we recruit</h2><p>Our adverts close on a Friday. You fill in an application form, which we read without your name on it, and you get the questions for the interview the day before.</p><p>${where}</p>`;
    expect(read(body, '/about/work', `${title} | The Gannet Inns`)).toMatchObject({ kind: 'none' });
  });

  it('on a page about benefits under a slogan', () => {
    const body =
      '<h1>What you get for working here</h1><p>Whether you are a Line Cook in Wick or an Area Manager in Whitby, the basics are the same.</p><h2>Pay</h2><p>Nobody earns less than £13.45 an hour. Nights attract a premium. We tell the rate in every advert.</p><h2>Hours that fit</h2><p>Full time, part time: a third of us do less than the standard 39. Office folk do hybrid working.</p><h2>Want in?</h2><p>Send your CV to jobs@gannetinn.example, and we keep it for six months.</p>';
    expect(read(body, '/careers/rewards', 'Rewards and benefits - Gannet Inns careers')).toMatchObject({
      kind: 'none',
    });
  });

  it('on a careers page whose cards have no job’s name', () => {
    const body =
      '<h1>Grow with us</h1><p>Guests have stayed with us since 1881, and 310 of us look after nine inns along the coast.</p><p><a href="https://gannet.portal.example/">View current vacancies</a></p><h2>What makes us different</h2><h3>Family owned</h3><p>The fifth generation, and still nobody to please but our guests.</p><h3>Fair pay</h3><p>Every job starts at £13.45 an hour or more, and we have a pension.</p><h2>How we recruit</h2><ol><li>Apply online with your CV.</li><li>A short call, then an interview.</li></ol><p>Questions? ailsa@gannetinn.example</p>';
    expect(read(body, '/careers', 'Careers at The Gannet Inn')).toMatchObject({ kind: 'none' });
  });

  it('on a page about life at the inn that leads to its jobs', () => {
    const body =
      '<h1>Warm rooms for cold coasts</h1><p>Nine inns from Wick to Whitby.</p><h2>Benefits</h2><ul><li><h3>Pay that’s published</h3><p>Ours run from £24,000 to £41,500, and nobody negotiates.</p></li><li><h3>30 days’ holiday</h3><p>And you can buy five more.</p></li><li><h3>Hybrid by habit</h3><p>Office folk come in on two days of five, and get a pension of 6%.</p></li></ul><h2>How we hire</h2><ol><li>Apply with a CV, no covering letter.</li><li>A call of half an hour.</li></ol><p>“I came on a six month contract and run the Wick inn now.”</p><a href="/jobs/">View our jobs</a>';
    expect(read(body, '/gannet/life', 'Life at The Gannet Inn')).toMatchObject({ kind: 'none' });
  });

  it('but does for who manages volunteers', () => {
    const body =
      '<h1>Volunteer Coordinator</h1><p>You will recruit volunteers, pay their expenses and thank them. Full time, 35 hours a week, permanent, with a pension.</p><p>Apply with your CV to ailsa@gannetinn.example by 5 January.</p>';
    expect(titleOf(read(body, '/jobs/volunteer-coordinator'))).toBe('Volunteer Coordinator');
  });

  it.each([
    ['Clerk to the Trustees', 'You take the minutes of six meetings a year. We pay your mileage.'],
    ['Head of Volunteering', 'You lead a team of three in the voluntary sector. Mileage is paid.'],
    ['School Business Manager', 'This is a voluntary aided school with 210 pupils.'],
  ])('but does for %s', (title, more) => {
    const body = `<h1>${title}</h1><p>${more} Part time, 20 hours a week, permanent, with a pension.</p><p>Apply with your CV to ailsa@gannetinn.example by 5 January.</p>`;
    expect(titleOf(read(body, '/jobs/12'))).toBe(title);
  });

  it.each([
    ['Relief Chef – APPLICATIONS CLOSED', ''],
    ['Relief Chef (post now filled)', ''],
    ['Relief Chef', '<h3>Closing date: 30 October 2026 (now closed)</h3>'],
    ['Relief Chef', '<p>This post has now been filled. Thank you to all who applied.</p>'],
  ])('where the vacancy is over: %s %s', (heading, notice) => {
    const body = `<h1>${heading}</h1><p>Three nights a week, £14 an hour. You need two years of experience on the pass, and like the sea, early suppers and the smell of frying fish.</p><p>Send your CV to Ailsa at the bar.</p>${notice}`;
    expect(read(body)).toMatchObject({ kind: 'none', reason: 'expired' });
  });
});

it('readPage says that an employer who is fully staffed has no vacancies', () => {
  const body = '<h1>Jobs at the inn</h1><p>Thank you for looking.</p><p>We’re fully staffed just now.</p>';
  expect(read(body, '/jobs')).toMatchObject({ kind: 'none', reason: 'no-vacancies' });
});

it('readPage reads a notice that says thanks above the text', () => {
  const text =
    '<p>Three nights a week, £14 an hour, in a kitchen that smells of frying fish. You need two years on the pass, and like the sea, early suppers and late boats.</p><p>Send your CV to Ailsa at the bar.</p>';
  for (const notice of [
    'VACANCY FILLED: thank you all for writing!',
    'Role now filled – thanks for the letters',
  ])
    expect(read(`<h1>Relief Chef</h1><p><b>${notice}</b></p>${text}`)).toMatchObject({ reason: 'expired' });
});

it('readPage knows of whose vacancy a notice speaks that says thanks, too', () => {
  const job = (name: string) =>
    `<h2>${name}</h2><p>You help us through a long summer at the inn, five days of seven, with a room above the stables and a boat of your own for the evenings.</p>`;
  const filled = '<h2>Night Porter</h2><p>That post is filled – our thanks go to everybody who wrote.</p>';
  expect(read(`<h1>Join us</h1>${job('Gardener')}${job('Kitchen Porter')}${filled}`, '/jobs').kind).not.toBe(
    'none',
  );
});

it('readPage lists no jobs of the past where nobody is sought', () => {
  const past = ['Baker', 'Miller', 'Driver']
    .map((job) => `<h3><a href="/jobs/2019/${job}">${job}</a></h3><p>Two years at the mill.</p>`)
    .join('');
  const none = '<h1>Jobs</h1><p>We’re not looking for anybody just now, but do say hello.</p>';
  expect(read(`${none}<h2>Previous positions</h2>${past}`, '/jobs')).toMatchObject({
    kind: 'none',
    reason: 'no-vacancies',
  });
  expect(read(`<h1>Jobs</h1><h2>Current positions</h2>${past}`, '/jobs').kind).toBe('listing');
});

describe('readPage of a page that looks like an advert and speaks of no vacancies', () => {
  const about = (title: string, more: string) =>
    read(
      `<h1>${title}</h1><h2>Salary</h2><p>We pay from £27,000 a year for a new hand to £38,000, and everybody knows it.</p><h2>Hours</h2><p>Full time is four days, and nobody works more than one night in eight. A full week is 36 hours.</p><h2>What you get</h2><p>You will have seven weeks of holiday, a pension and a room above the stables in your first season.</p>${more}<p>Write to <a href="mailto:jobs@gannetinn.example">Ailsa</a>.</p>`,
      '/careers',
      `${title} | The Gannet Inn`,
    );

  it('tells none where it says so below “Current roles”', () => {
    const reading = about(
      'Kitchen careers on the coast',
      '<h2>Current roles</h2><p>We’re fully staffed just now. Leave your details.</p>',
    );
    expect(reading).toMatchObject({ kind: 'none', reason: 'no-vacancies' });
  });

  it.each([
    [
      'of something else',
      'HGV Class 2 Nights',
      '<h2>Sponsorship</h2><p>There are no opportunities for sponsorship.</p>',
    ],
    [
      'of other jobs',
      'HGV Class 2 Nights',
      '<h2>Vacancies</h2><p>We are fully staffed but for this job.</p>',
    ],
    ['of some jobs', 'HGV Class 2 Nights', '<h2>Vacancies</h2><p>There are no vacancies in the kitchen.</p>'],
    [
      'beside a job that it names',
      'Night Porter',
      '<h2>Other roles</h2><p>We have no current vacancies.</p>',
    ],
    ['below that job', 'Night Porter', '<h2>Vacancies</h2><p>We have no current vacancies.</p>'],
  ])('tells an advert where it is %s', (_, title, more) => {
    expect(titleOf(about(title, more))).toBe(title);
  });
});

it('readPage does not tell a site’s menu as a list of jobs', () => {
  const menu = ['visit', 'what’s on', 'learning', 'sitemap']
    .map((name, at) => `<a href="/jobs/${'abcd'[at]}.html">${name}</a>`)
    .join(' ');
  expect(read(`<h1>Volunteering</h1><p>Our volunteers show guests around.</p>${menu}`)).toMatchObject({
    kind: 'none',
  });
});

it('readPage tells a list where the title is one of several linked headings, whatever the others are called', () => {
  const cards = ['Placement | Kitchen', 'Placement | Bar', 'Placement | Garden', 'Relief Chef (Summer)']
    .map(
      (name, at) =>
        `<a href="/jobs/${'abcd'[at]}"><h3>${name}</h3></a><p>Closing date: 5pm, 1${at} January 2027</p>`,
    )
    .join('');
  const more =
    '<h2>How we choose</h2><p>Two of us read each application without its name. We meet everybody who has the essential points, and we write to all who applied.</p><p>Write to <a href="mailto:jobs@gannetinn.example">Ailsa</a> if you need a larger print.</p>';
  const body = `<h1>Jobs</h1><p>We want the house to be as mixed as the harbour.</p><h2>Current vacancies</h2>${cards}${more}`;
  expect(read(body, '/jobs', 'Jobs | The Gannet Inn')).toMatchObject({
    kind: 'listing',
    jobs: [{}, {}, {}, { title: 'Relief Chef (Summer)' }],
  });
});

describe('readPage: lines with what each job is paid', () => {
  const text =
    'You greet our guests by the gate, bring them to the long tables before it is dark, and see that nobody goes home hungry.';
  const page = (lines: readonly string[]) =>
    read(`<h2>The feast</h2>${lines.map((line) => `<div>${line}</div><div>${text}</div>`).join('')}
      <p>To apply, <a href="https://forms.gle/1a2b">fill in the form</a>.</p>`);

  it('are a list, with a text below each', () => {
    const lines = [
      'Head Steward (£90 for the night)',
      'Bar Worker / £70',
      'Stage Manager - £80 for the night',
      'Piper / £60',
    ];
    const reading = page(lines);
    expect(reading.kind === 'listing' && reading.jobs.map(({ title }) => title)).toEqual([
      'Head Steward',
      'Bar Worker',
      'Stage Manager',
      'Piper',
    ]);
  });

  it('are none where they are fewer, or no jobs', () => {
    expect(page(['Head Steward (£90)', 'Bar Worker / £70']).kind).not.toBe('listing');
    expect(page(['Supper / £9', 'Boat trip (£12)', 'Ceilidh - £5', 'Head Steward (£90)']).kind).not.toBe(
      'listing',
    );
  });
});

it('readPage: the place is left out of the title also where its label has the postcode', () => {
  const facts = '<dl><dt>Location</dt><dd>Wickmouth KW1 4YT</dd><dt>Salary</dt><dd>£25,000</dd></dl>';
  const text =
    '<h2>About the job</h2><p>You run the cellar and the bar stores, order for three bars and keep the lines clean. Experience of a busy bar is a must.</p>';
  expect(titleOf(read(`<h1>Cellar Manager - Wickmouth - Full Time</h1>${facts}${text}`))).toBe(
    'Cellar Manager',
  );
});

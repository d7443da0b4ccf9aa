// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { documentOf } from '@/tests/pages/load';
import { makePage } from '../page';
import { isJobsSiteName } from '../site-matching/jobs-site-names';
import { isCareersSystemHost } from '../site-matching/site-hosts';
import { findBlockedFrame, findFillingFrame } from './blocked-frame';
import { findClosedNotice } from './closed-notice';
import { findJobLinks } from './job-links';
import { listOf } from './listing';
import { noAdvertReason } from './no-advert';

const page = (body: string, address = 'https://www.crumb.example/careers') => {
  const url = new URL(address);
  return makePage(documentOf(`<body>${body}</body>`, url), url);
};

const TEXT = `<h2>About the job</h2><p>${'We bake at night and sell by day, and somebody has to mind the oven. '.repeat(4)}</p>`;

describe('findClosedNotice', () => {
  const noticeIn = (body: string) => {
    const one = page(body);
    const at = one.outline().blocks.findIndex(({ level }) => level === 1);
    return findClosedNotice(one, { text: 'Baker', at });
  };

  it.each([
    'This job is no longer available.',
    'This position has been filled.',
    'This is a past advert, now filled; the new bakers write about it elsewhere.',
    'This appointment has closed. It stays here for reference.',
    'This vacancy has now closed.',
    'This vacancy is closed until further notice',
    'This page has been archived',
    'This content is archived.',
    'The job you are looking for is no longer open.',
    'Sorry, this advert has expired.',
    'We are no longer accepting applications.',
    'Applications for this role are no longer being accepted.',
    'Applications can no longer be considered.',
    'Applications are now closed.',
    'We are pleased to announce our newly appointed Baker, Una, who was chosen in May.',
    `We are delighted to announce the appointment of Una Bain as our new Baker. ${'“I look forward to the ovens,” says Una. '.repeat(12)}`,
    'Applications closed',
    'Our traineeships for 2028 have all been filled.',
    'Role filled',
    '** NOW CLOSED – we have offered it to somebody splendid. Thank you to all of you who wrote. **',
    'CLOSED',
    'Closed on 3 March 2026',
    'Status: Closed',
    'The deadline for this role has passed.',
    'The recruitment process for the post below has now closed',
    'The application process has ended.',
    'The closing date has now passed',
    'Recruitment for this post is complete.',
    'We have now appointed to this role.',
    'You can no longer apply: this opportunity ended on Friday.',
    'The post of Baker has been filled.',
    'The vacancy is temporarily closed as we have met suitable candidates.',
    ...[
      ...['been cancelled', 'been archived', 'been taken down', 'concluded', 'expired', 'been appointed to'],
      ...['ended', 'finished', 'been completed', 'been removed', 'been withdrawn', 'passed'],
    ].map((end) => `This vacancy has ${end}.`),
    ...[
      'over',
      'now over and we have met somebody',
      'past its closing date',
      'unavailable',
      'not available',
    ].map((end) => `This position is ${end}.`),
    ...['reached', 'passed'].map((end) => `The closing date has been ${end}.`),
    ...['gone', 'over', 'past', 'closed'].map((end) => `The deadline is ${end}.`),
    ...['concluded', 'ended', 'finished', 'closed'].map((end) => `The recruitment has ${end}.`),
    ...['accepting', 'taking', 'considering', 'receiving'].map((verb) => `We are not ${verb} applications.`),
    ...['recruited to', 'recruited for', 'appointed to', 'filled', 'withdrawn'].map(
      (verb) => `We have ${verb} this post.`,
    ),
    'It is too late to apply.',
    'Thank you to all 20 who wrote to us. We have appointed, and Una starts in May.',
    'We’ve now appointed.',
    'We have appointed somebody to this post.',
    'Una Oatley has been appointed to this role. We wish her well.',
    'Update, 3 June: we are delighted that Una has now been appointed as Baker. Thank you to all who applied.',
    'We have made an appointment to this post.',
    'Sorry, we’ve found someone.',
    'You missed the deadline.',
    'We can no longer accept applications for this post.',
    'Closing date: 8 November 2026 (vacancy closed)',
    'Closing date: 8 November 2026 (applications are now closed)',
  ])('tells that the vacancy is over by “%s” above the text', (notice) => {
    expect(noticeIn(`<h1>Baker</h1><p>${notice}</p>${TEXT}`)).toBe('sure');
    expect(noticeIn(`<p>${notice}</p><h1>Baker</h1>${TEXT}`)).toBe('sure');
  });

  it.each([
    '<p>UPDATE 3 June: Thank you to everybody who wrote to us. This post has now been filled, and Una begins in May.</p>',
    '<p>Update, 3 June: twenty-two of you wrote to us from all over the county, and Una Oatley begins on the first of May, when the new oven is here. Applications have therefore closed, and we thank all who wrote.</p>',
    '<p>The closing date for this post was noon on 3 June and we no longer accept applications.</p>',
    '<p>The deadline was 3 June. This post has closed and will be re-advertised in May.</p>',
    '<p>Unfortunately we have had more letters than in any year since 1950, and this vacancy has closed.</p>',
    '<h3>How to apply</h3><p>We choose our bakers a year ahead. Our apprenticeships for 2028 have all been filled, and this page will be brought up to date when we begin to look for those of 2029. Visits to the bakery are arranged by schools.</p>',
  ])('tells it below the text, too: %s', (notice) => {
    expect(noticeIn(`<h1>Baker</h1>${TEXT}${notice}`)).toBe('sure');
  });

  it('leaves it to the recruiter where one can still apply', () => {
    const notice = '<h1>Baker</h1><p>This vacancy has closed.</p>';
    expect(noticeIn(`${notice}${TEXT}<a href="/apply">Apply now</a>`)).toBe('unsure');
    expect(noticeIn(`<h1>Baker</h1>${TEXT}<p>This vacancy has closed.</p><button>Apply now</button>`)).toBe(
      'unsure',
    );
  });

  it('tells it where a heading has it beside the job, though the form is still there', () => {
    const form = 'Fill in the <a href="/form">application form</a>.';
    expect(noticeIn(`<h1>Baker</h1><h1>Baker (Status: Closed)</h1>${TEXT}<p>${form}</p>`)).toBe('sure');
  });

  it.each([
    '<ul><li>Part time</li><li>Wick</li><li>This position has been filled</li></ul>',
    '<ul><li>Posted a month ago</li><li>This vacancy has now closed.</li></ul>',
    '<ul><li>Part time</li><li>Applications have closed</li></ul>',
    '<ul><li>Part time</li><li>Sorry, this position has been filled.</li></ul>',
    '<ul><li>Part time</li><li>Expired</li></ul>',
  ])('reads it among the facts above the text: %s', (facts) => {
    expect(noticeIn(`<h1>Baker</h1>${facts}${TEXT}`)).toBe('sure');
  });

  it.each([
    'Sorry, the job you are trying to see has been filled.',
    'The vacancy that you were looking for is no longer available.',
  ])('is sure of it where it speaks to who came too late, whatever the site’s buttons say: %s', (notice) => {
    expect(noticeIn(`<a href="/apply">Apply now</a><h1>Baker</h1><p>${notice}</p>${TEXT}`)).toBe('sure');
  });

  it.each([
    '<p>We take the notice down then, and the page says “This vacancy has closed”.</p>',
    '<p>You get a letter headed "This position has been filled" if it was not you.</p>',
    '<p>See that every box for this post is filled out.</p>',
  ])('finds none in an advert of short lines that tells of the time to come: %s', (sentence) => {
    expect(noticeIn(`<h1>Baker</h1><p>You bake at night.</p>${sentence}`)).toBeUndefined();
  });

  it('finds none in what readers wrote below', () => {
    const comments =
      '<div class="comments-area"><p>3 comments</p><p>I heard that applications are closed.</p></div>';
    expect(
      noticeIn(`<h1>Baker</h1>${'<p>You bake at night, and sell by day.</p>'.repeat(3)}${comments}`),
    ).toBeUndefined();
  });

  it('is sure of it where the notice asks nobody to apply', () => {
    const notice = 'Applications for this post have closed. Please don’t send us the form.';
    expect(noticeIn(`<h1>Baker</h1><p>${notice}</p>${TEXT}<a href="/form">Application form</a>`)).toBe(
      'sure',
    );
  });

  it('does not read it in a menu above the title', () => {
    expect(noticeIn(`<ul><li>Open</li><li>Closed</li></ul><h1>Baker</h1>${TEXT}`)).toBeUndefined();
  });

  it.each([
    '<button disabled>Apply now</button>',
    '<a href="/apply" aria-disabled="true">Apply now</a>',
    '<a href="/apply" class="btn is-disabled">Apply now</a>',
    '<h2>Other vacancies</h2><p>Cook</p><a href="/2/apply">Apply now</a>',
    '<h2>See similar jobs</h2><p>Cook</p><a href="/2/apply">Apply now</a>',
    '<h2>Downloads</h2><a href="/files/form.docx">Application form</a>',
  ])('ignores a way to apply that is dead or another job’s: %s', (control) => {
    expect(noticeIn(`<h1>Baker</h1><p>This vacancy has closed.</p>${TEXT}${control}`)).toBe('sure');
  });

  it.each([
    '<p>Applications close on 30 November.</p>',
    '<p>The bakery is closed on Sundays.</p>',
    '<p>We are pleased to announce that Una was appointed head of the mill, and now she needs somebody at the ovens.</p>',
    '<p>This position is over 30 hours a week.</p>',
    '<p>This role is over the summer.</p>',
    '<p>We are not accepting applications from agencies.</p>',
    '<p>We are not considering applications without a covering letter.</p>',
    '<p>We no longer accept applications by post.</p>',
    '<p>This post was first advertised in May. That advert closed on 3 June and nobody was appointed.</p>',
    '<p>Re-advertised: the previous vacancy has closed, and this post is open again.</p>',
    '<p>This vacancy closed in June and is open once more; those who wrote then need not apply again.</p>',
    '<p>Shelves are filled by noon.</p>',
    '<p>Your session has expired.</p>',
    '<p>Una has been appointed to the role of head of the mill and needs somebody at the ovens.</p>',
    '<p>You will help whoever has been appointed to the post of head baker.</p>',
    '<p>Anyone who has been appointed to this role learns to fold.</p>',
    '<p>We have appointed a new head baker, who will show you round.</p>',
    '<p>We have found someone who mends ovens, so you need not.</p>',
    '<p>Once we have appointed, we write to everybody.</p>',
    '<p>If this job is of interest, apply before it has closed.</p>',
    '<ul><li>Take the notice down when the position has been filled</li></ul>',
    '<ul><li>This vacancy has closed: say so on the phone</li></ul>',
    '<h3>Where did my job go?</h3><p>This vacancy has closed.</p>',
    '<h3>FAQs</h3><p>This job is no longer available.</p>',
    '<p>Once this role has been filled, we write to everybody.</p>',
    '<p>This role is no longer tied to one shop.</p>',
    '<p>This role is no longer available as a job share.</p>',
    '<p>The cook vacancy has been filled.</p>',
    '<p>Please make sure that the closing date has not passed.</p>',
    '<p>This post is not available as a job share.</p>',
    '<p>Thank you for your interest in our ovens. Applications are closed to agencies.</p>',
    '<p>Thank you for reading. This role is not available for sponsorship.</p>',
    '<p>Thank you for reading this far. Once this post has been filled, we write to everybody.</p>',
    '<p>Our ovens are never cold, and nights are long; the last of the four posts that we had in May was yours to miss: this vacancy has closed for agencies alone, and for nobody else at all, so write to us.</p>',
    '<h3>How to apply</h3><p>We choose our bakers a year ahead. Our apprenticeships for 2028 have all been filled, but those of 2029 are open until March: send us a letter that says why you would like to bake, and we write back within a week.</p>',
    '<h3>Our year</h3><p>We choose our apprentices a year ahead. Our apprenticeships for 2028 have all been filled, and now we need a baker who can teach them, in a shop that has fed the town since it had one and means to go on.</p>',
  ])('finds none in %s', (sentence) => {
    expect(noticeIn(`<h1>Baker</h1>${TEXT}${sentence}`)).toBeUndefined();
  });
});

it('findClosedNotice: one of several jobs is filled', () => {
  const jobs = page(
    `<h1>Careers</h1><h2>Cook</h2><p>This position has been filled.</p><h2>Baker</h2>${TEXT}`,
  );
  expect(findClosedNotice(jobs, { text: '', at: 0 })).toBeUndefined();
  const one = page('<h1>Careers</h1><h2>Cook</h2><p>This position has been filled.</p>');
  expect(findClosedNotice(one, { text: '', at: 0 })).toBe('sure');
});

describe('findBlockedFrame', () => {
  const frame = (attributes: string) => findBlockedFrame(page(`<iframe ${attributes}></iframe>`));

  it('finds a known system’s frame', () => {
    expect(frame('src="https://jobs.lever.co/crumb/1"')).toEqual({
      kind: 'blocked-frame',
      frame: 'https://jobs.lever.co/crumb/1',
    });
  });

  it.each([
    'src="https://clever.co/x"',
    'src="https://lever.co.evil.example/x"',
    'src="/own"',
    'src="about:blank"',
    'src="https://jobs.lever.co/t" width="1" height="1"',
    '',
  ])('with %s is not', (attributes) => {
    expect(frame(attributes)).toBeUndefined();
  });
});

it('isHostWithin: matches whole labels', () => {
  expect(isCareersSystemHost('boards.greenhouse.io')).toBe(true);
  expect(isCareersSystemHost('greenhouse.io')).toBe(true);
  expect(isCareersSystemHost('evergreenhouse.io')).toBe(false);
});

it('isJobsSiteName: tells a system’s name from an employer’s', () => {
  for (const name of ['Greenhouse', 'Workday', 'Crumb Careers', 'NHS Jobs', 'Tarn Recruitment Portal Ltd'])
    expect(isJobsSiteName(name)).toBe(true);
  for (const name of ['Crumb & Co', 'Blue Door Recruitment', 'Jobson Bakeries'])
    expect(isJobsSiteName(name)).toBe(false);
});

describe('findJobLinks', () => {
  const titles = (body: string) => (findJobLinks(page(body))[0] ?? []).map(({ title }) => title);

  it.each([
    ['headings', '<h3><a href="/job/1">Baker</a></h3><h3><a href="/job/2">Cook</a></h3>'],
    [
      'cards',
      '<div><h3>Baker</h3><a href="/job/1">View</a></div><div><h3>Cook</h3><a href="/job/2">View</a></div>',
    ],
    [
      'whole cards',
      '<a href="/job/1"><h3>Baker</h3><p>York</p></a><a href="/job/2"><h3>Cook</h3><p>Leeds</p></a>',
    ],
    [
      'rows of columns',
      '<a href="/job/1"><span>Baker</span><span>York</span></a><a href="/job/2"><span>Cook</span><span>Leeds</span></a>',
    ],
    [
      'several links to one',
      '<p><a href="/job/1">Baker</a> <a href="/job/1">1/12/2026</a></p><p><a href="/job/2">Cook</a></p>',
    ],
    ['links with labels', '<p><a href="/job/1">Title Baker</a></p><p><a href="/job/2">Title Cook</a></p>'],
  ])('in %s', (_, body) => {
    expect(titles(body)).toEqual(['Baker', 'Cook']);
  });

  it('ignores other searches beside the jobs', () => {
    const links = ['Baker', 'Cook', 'Bakery jobs in Wick'].map(
      (job, at) => `<a href="/jobs/${at}">${job}</a>`,
    );
    expect(titles(`<p>${links.join('</p><p>')}</p>`)).toEqual(['Baker', 'Cook']);
  });

  it('ignores menus, other pages, and links below one heading', () => {
    expect(titles('<nav><a href="/job/1">Baker</a></nav><p>We bake for the north of England.</p>')).toEqual(
      [],
    );
    expect(titles('<a href="/careers/benefits">Benefits of ours</a>')).toEqual([]);
    expect(titles('<h2>In the bakery</h2><a href="/job/1">View</a> <a href="/job/2">View</a>')).toEqual([
      'In the bakery',
    ]);
  });
});

it.each([
  ['https://www.crumb.example/', '', 'home'],
  ['https://www.crumb.example/sign-in', '', 'login'],
  ['https://www.crumb.example/jobs/1', '<input type="password">', 'login'],
  ['https://www.crumb.example/about', '', 'not-a-job'],
])('page kinds: %s with %j is %s', (address, body, reason) => {
  expect(noAdvertReason(page(body, address))).toBe(reason);
});

describe('findFillingFrame', () => {
  const frame = (src: string, more = 'height="900"') => `<iframe src="${src}" ${more}></iframe>`;
  const found = (body: string) => findFillingFrame(page(body));

  it.each([
    'https://crumb.hire-suite.example/vacancies/7',
    'https://careers.bakers.example/w/7',
    'https://forms.bakers.example/recruitment/',
  ])('is a large frame of jobs of a system that is not known: %s', (src) => {
    expect(found(`<h1>Join us</h1><p>See what is open below.</p>${frame(src)}`)).toEqual({
      kind: 'blocked-frame',
      frame: src,
    });
  });

  it('may be named by the page', () => {
    const src = 'https://hr.bakers.example/w/7';
    expect(found(frame(src, 'height="900" title="Current vacancies"'))?.kind).toBe('blocked-frame');
  });

  it('is none that is small, of the same site, about something else, or beside a text', () => {
    expect(found(frame('https://hr.bakers.example/vacancies', 'height="120"'))).toBeUndefined();
    expect(found(frame('https://www.crumb.example/vacancies'))).toBeUndefined();
    expect(found(frame('https://hr.bakers.example/w/7'))).toBeUndefined();
    expect(
      found(frame('https://maps.example/embed', 'height="900" title="Map of our careers office"')),
    ).toBeUndefined();
    expect(
      found(`<h1>Baker</h1>${TEXT.repeat(3)}${frame('https://hr.bakers.example/vacancies')}`),
    ).toBeUndefined();
  });
});

it.each(['Night BakerNew', 'Night BakerNEW', 'Night BakerFeatured'])(
  'listOf leaves a tag out of a job’s name: %s',
  (title) => {
    const jobs = [title, 'New Business Manager', 'Day Baker'].map((name, at) => ({
      title: name,
      url: `https://www.crumb.example/jobs/${at}`,
    }));
    expect(listOf(page('<p>Jobs</p>'), jobs, []).jobs.map((job) => job.title)).toEqual([
      'Night Baker',
      'New Business Manager',
      'Day Baker',
    ]);
  },
);

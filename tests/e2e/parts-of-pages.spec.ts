import { expect, test } from './support/fixtures';

const ADVERT = `<h1>Joiner</h1><p>Salary: £30,000 to £33,000 per annum</p><h2>The work</h2>
<p>You will fit kitchens and stairs in new houses around Perth, and see that they are right before you leave.</p>
<p>You bring your own hand tools and a driving licence; we bring the van and the timber.</p>
<h2>Benefits</h2><ul><li>Six weeks of holiday</li><li>A pension and a paid day for every exam</li></ul>
<p><a href="apply">Apply for this job</a></p>`;
const around = (
  inner: string,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Careers at Ardlunan</title>
<header><h1>Careers at Ardlunan</h1></header><p>We build houses that people still like in a hundred years, and have
done so since 1921. Our people stay with us for a long time, and many of their children have joined us since.</p>
${inner}<footer>Ardlunan Homes, Perth PH1 1AA</footer>`;

test('read page: an advert in a frame of the same site is read @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  const { context } = extension;
  const fulfil = (address: string, body: string) =>
    context.route(`${site.url}${address}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await fulfil(
    '/jobs/7/job',
    around('<iframe src="/jobs/7/job?in_iframe=1" width="900" height="900"></iframe>'),
  );
  await fulfil(
    '/jobs/7/job?in_iframe=1',
    `<!doctype html><meta charset="utf-8"><title>Joiner</title><main>${ADVERT}</main>`,
  );
  const { popup } = await openPopup('/jobs/7/job');
  await expect(popup.field('Title')).toHaveValue('Joiner');
  await expect(popup.field('Salary from')).toHaveValue('30,000');
  await expect(popup.page.getByRole('main')).toContainText('fit kitchens and stairs');
  await expect(popup.page.getByRole('main')).not.toContainText('since 1921');
});

test('read page: an advert in an open shadow root is read @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  await extension.context.route(`${site.url}/jobs/shadow`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: around(
        `<job-advert><template shadowrootmode="open"><main>${ADVERT}</main></template></job-advert>`,
      ),
    }),
  );
  const { popup } = await openPopup('/jobs/shadow');
  await expect(popup.field('Title')).toHaveValue('Joiner');
  await expect(popup.field('Salary to')).toHaveValue('33,000');
  await expect(popup.page.getByRole('main')).toContainText('your own hand tools');
});

test('read page: large letters that are scaled down, as in pages made of PDFs, are read @thorough', async ({
  openPopup,
  extension,
  site,
}) => {
  const lines = ADVERT.replace(/<[^>]+>/g, '\n')
    .split('\n')
    .filter(Boolean);
  const printed = lines.map((words, at) => `<div style="top:${30 * (at + 1)}px">${words}</div>`).join('');
  await extension.context.route(`${site.url}/jobs/printed`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><meta charset="utf-8"><title>Joiner</title><style>div{position:absolute;left:20px;
white-space:pre;font-size:96px;transform:scale(.2);transform-origin:0 0}</style>${printed}`,
    }),
  );
  const { popup } = await openPopup('/jobs/printed');
  await expect(popup.field('Title')).toHaveValue('Joiner');
  await expect(popup.field('Salary to')).toHaveValue('33,000');
  await expect(popup.page.getByRole('main')).toContainText('your own hand tools');
});

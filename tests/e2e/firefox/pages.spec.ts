import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFrameSite, FRAME_HOST } from '../../browser/firefox/frame-site.mjs';
import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import { POPUP_WORDS } from '../../browser/popup-words.mjs';
import { until } from '../../browser/until.mjs';
import { inProject } from '../../commands/root.mjs';
import { createSite } from '../../site/site.mjs';
import { FRAMED_ADVERT, framePage } from '../support/frames';
import { expect, test } from './fixtures';

test('unreadable pages: a browser page is explained, and the empty form works @thorough', async ({
  openPopup,
}) => {
  const popup = await openPopup('about:license');
  await until('the page to be named', async () =>
    (await popup.view.text('main')).includes('This is one of the browser’s own pages'),
  );
  await popup.fill('Title', 'Joiner');
  expect(await popup.value('Title')).toBe('Joiner');
});

test('unreadable pages: a local file is explained @thorough', async ({ openPopup }) => {
  const popup = await openPopup(pathToFileURL(inProject('tests', 'site', 'about.html')).href);
  expect(await popup.view.text('.page-line')).toContain('A file on this computer');
});

test('settings: opened from the popup in front of the page, and the popup closes', async ({
  openPopup,
  firefox,
}) => {
  const popup = await openPopup('/jobs/warehouse-operative');
  await popup.view.click({ name: POPUP_WORDS.settings });
  await firefox.popupClosed();
  const settings = await firefox.tabInFront(firefox.address('options.html#accounts'));
  expect(await settings.text('h1')).toBe('Settings');
});

test('listing: a job in it opens in the tab, and the popup closes @thorough', async ({
  openPopup,
  firefox,
  site,
}) => {
  const popup = await openPopup('/');
  await until('the listing to be named', async () =>
    /This looks like a list of \d+ jobs/.test(await popup.view.text('main')),
  );
  await popup.view.click({ name: 'Staff Nurse', within: 'main' });
  await firefox.popupClosed();
  await firefox.tabInFront(`${site.url}/jobs/staff-nurse`);
});

test('show on page: the words of a field are outlined on the page @thorough', async ({
  openPopup,
  firefox,
  site,
}) => {
  const popup = await openPopup('/jobs/staff-nurse');
  await popup.view.click({ name: 'Show the lowest salary on the page' });
  const page = await firefox.tabInFront(`${site.url}/jobs/staff-nurse`);
  const outlined = () =>
    page.run(() => {
      const words: string[] = [];
      CSS.highlights.forEach((highlight) => {
        highlight.forEach((range) => {
          words.push(String(range));
        });
      });
      return words.join(' ');
    });
  await until('the words to be outlined', async () => (await outlined()).includes('£31,892 – £38,921'));
});

test('frame of another site: read once the recruiter allows it in Firefox’s prompt', async ({
  openPopup,
  firefox,
}) => {
  const frames = await createFrameSite(FRAMED_ADVERT);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-site-'));
  const page = framePage(`${frames.url}/embed/job_app?for=ardlunan&token=7`);
  writeFileSync(path.join(folder, 'framed.html'), page);
  const employer = await createSite({ folder });
  try {
    const popup = await openPopup(`${employer.url}/framed.html`);
    await until('the frame to be named', async () =>
      (await popup.view.text('main')).includes(`advert is embedded from ${FRAME_HOST}`),
    );
    await popup.view.click({ name: 'read it here', within: 'main' });
    expect(await firefox.answerPrompt(true)).toContain(FRAME_HOST);
    const open = await firefox.popup();
    const again = open
      ? new FirefoxPopup(firefox, open)
      : new FirefoxPopup(firefox, await firefox.clickToolbar());
    await until('the advert', async () => (await again.view.text('main')).includes('Joiner'));
    await again.filled();
    expect(await again.value('Title')).toBe('Joiner');
    expect(await again.value('Salary from')).toBe('30,000');
  } finally {
    await Promise.all([frames.close(), employer.close()]);
    rmSync(folder, { recursive: true });
  }
});

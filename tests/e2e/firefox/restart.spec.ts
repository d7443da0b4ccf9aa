import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { createBoard } from '../../board/board.mjs';
import type { Firefox } from '../../browser/firefox/firefox.mjs';
import { launchFirefox } from '../../browser/firefox/launch.mjs';
import { FirefoxPopup } from '../../browser/firefox/popup.mjs';
import { setUp } from '../../browser/firefox/set-up.mjs';
import { freshBuild } from '../../commands/build.mjs';
import { createSite } from '../../site/site.mjs';
import { endPauses } from './records';

async function openPopup(firefox: Firefox, address: string): Promise<FirefoxPopup> {
  await firefox.goTo(address);
  return new FirefoxPopup(firefox, await firefox.clickToolbar()).filled();
}

base(
  'restart of the browser: drafts and waiting postings are there, and what waits goes out once @thorough',
  async () => {
    base.slow();
    const profile = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-firefox-'));
    const [site, board] = await Promise.all([createSite(), createBoard()]);
    try {
      const before = await launchFirefox({ extension: freshBuild('firefox-mv3'), profile });
      await setUp(before, board);
      const draft = await openPopup(before, `${site.url}/jobs/staff-nurse`);
      await draft.fill('Title', 'Night Nurse');
      await draft.close();
      board.behave({ kind: 'rate-limit', times: 1 });
      const waiting = await openPopup(before, `${site.url}/jobs/warehouse-operative`);
      await waiting.post();
      await waiting.says('limits how fast adverts can be posted');
      await waiting.close();
      await before.close();

      const after = await launchFirefox({ extension: freshBuild('firefox-mv3'), profile });
      const reopened = await openPopup(after, `${site.url}/jobs/staff-nurse`);
      expect(await reopened.value('Title')).toBe('Night Nurse');
      await reopened.close();
      expect(board.jobs()).toEqual([]);
      await endPauses(await after.openTab(after.address('icon/16.png')));
      const again = await openPopup(after, `${site.url}/jobs/warehouse-operative`);
      await again.says('Posted.');
      expect(board.jobs()).toHaveLength(1);
      expect(board.requests()).toHaveLength(2);
      await after.close();
    } finally {
      await Promise.all([site.close(), board.close()]);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

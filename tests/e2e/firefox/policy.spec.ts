import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { launchFirefox } from '../../browser/firefox/launch.mjs';
import { until } from '../../browser/until.mjs';
import { freshBuild } from '../../commands/build.mjs';

const POLICIES = {
  policies: {
    '3rdparty': {
      Extensions: {
        'jobcourier@jobcourier.example': {
          profile: { name: 'the group’s board', endpoint: 'https://board.example/api/job' },
          defaults: { application_email: 'people@ardlunan.example' },
          accounts: [{ id: 'group', label: 'Ardlunan Group' }],
        },
      },
    },
  },
};

base('company policy from policies.json: shown in the settings as set by the company @thorough', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'jobcourier-policies-'));
  const file = path.join(folder, 'policies.json');
  writeFileSync(file, JSON.stringify(POLICIES));
  const firefox = await launchFirefox({
    extension: freshBuild('firefox-mv3'),
    // Firefox reads the file from its own folder, where only an administrator may write; these three prefs let a test
    // use another one.
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    preferences: {
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
      'browser.policies.alternatePath': file,
    },
  });
  try {
    const settings = await firefox.openTab(firefox.address('options.html'));
    await until('the policy', async () => (await settings.text('#board-name')) === 'the group’s board');
    expect(await settings.text('#board-endpoint')).toBe('https://board.example/api/job');
    expect(await settings.run(() => document.querySelector('#board-endpoint')?.matches(':read-only'))).toBe(
      true,
    );
    expect(await settings.text('#board')).toContain('Set by your company');
    expect(await settings.text('#accounts')).toContain('Ardlunan Group');
  } finally {
    await firefox.close();
    rmSync(folder, { recursive: true });
  }
});

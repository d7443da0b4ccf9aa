import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type Build, freshBuild } from '../commands/build.mjs';
import { ROOT } from '../commands/root.mjs';

const PERMISSIONS = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

/** The permissions of each build, written out by hand: a change here changes what users were promised. */
const PROMISED = {
  host_permissions: ['https://recruiter.x1jobs.com/*'],
  optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
  incognito: 'not_allowed',
};

const read = (build: Build): Record<string, unknown> =>
  JSON.parse(readFileSync(path.join(freshBuild(build), 'manifest.json'), 'utf8'));

for (const build of ['chrome-mv3', 'firefox-mv3'] as const) {
  test(`manifest: ${build} asks for the documented permissions and no more`, () => {
    const manifest = read(build);
    // Firefox's sidebar needs none.
    const more = build === 'firefox-mv3' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual([...PERMISSIONS, ...more].sort());
    expect(manifest.manifest_version).toBe(3);
    expect(manifest).toMatchObject(PROMISED);
    for (const key of [
      'optional_permissions',
      'content_scripts',
      'externally_connectable',
      'web_accessible_resources',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });
}

for (const build of ['chrome-mv3', 'chrome-mv3-sandbox', 'firefox-mv3'] as const) {
  test(`manifest: ${build} has the strict Content-Security-Policy, not the one of npm run dev`, () => {
    expect(read(build).content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        'connect-src https: http://127.0.0.1:* http://localhost:*',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types default dompurify',
      ].join('; '),
    });
  });
}

test('manifest: firefox-mv3 puts its icon into the toolbar, and declares what it sends to the board', () => {
  const manifest = read('firefox-mv3');
  expect(manifest.action).toMatchObject({ default_area: 'navbar', default_popup: 'popup.html' });
  expect(manifest.browser_specific_settings).toMatchObject({
    gecko: {
      data_collection_permissions: {
        required: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
      },
    },
  });
});

test('manifest: the sandbox build differs from the released one only in its loopback origins', () => {
  const { host_permissions: released, ...rest } = read('chrome-mv3');
  const { host_permissions: sandbox, ...sandboxRest } = read('chrome-mv3-sandbox');
  expect(sandboxRest).toEqual(rest);
  expect(sandbox).toEqual([...PROMISED.host_permissions, 'http://127.0.0.1/*', 'http://localhost/*']);
  expect(released).toEqual(PROMISED.host_permissions);
});

test('manifest: the README explains every permission', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const [, table = ''] = readme.split('## Permissions');
  for (const permission of [...PERMISSIONS, 'sidePanel', ...PROMISED.host_permissions, 'https://*/*']) {
    expect(table.split('\n## ')[0]).toContain(`\`${permission}\``);
  }
});

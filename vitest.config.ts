import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { coreskillVocabulary } from './utils/coreskills/plugin.ts';
import { towns } from './utils/towns/plugin.ts';

const ROOMS = ['utils', 'components', 'entrypoints', 'tests'];

const testFiles = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.(?:tsx?|mjs)$/.test(file))
    .map((file) => path.posix.join(room, ...file.split(path.sep))),
);

/** A module that one file replaces would be replaced for the files after it, too. */
const replacesModules = (file: string) => readFileSync(file, 'utf8').includes('vi.mock(');

const environmentOf = (file: string) =>
  /@vitest-environment (\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';

/** A worker is kept for the next file only if that needs the same environment. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const sorted = await super.sort(files);
    const environments = new Map(files.map((file) => [file, environmentOf(file.moduleId)]));
    return sorted.toSorted((a, b) => (environments.get(a) ?? '').localeCompare(environments.get(b) ?? ''));
  }
}

export default defineConfig({
  plugins: [WxtVitest(), towns(), coreskillVocabulary()],
  resolve: {
    alias: {
      'webextension-polyfill': fileURLToPath(new URL('./tests/support/fake-browser.ts', import.meta.url)),
    },
  },
  test: {
    pool: 'threads',
    setupFiles: [
      'tests/support/empty-document.ts',
      'tests/support/settled-imports.ts',
      'tests/support/waits.ts',
    ],
    expect: { poll: { timeout: 25_000 } },
    // All but `setImmediate`: the test database works with it, and would hold what is being stored for a later test.
    fakeTimers: {
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
    },
    restoreMocks: true,
    sequence: { sequencer: ByEnvironment },
    // Ends a test that hangs. A busy machine may need several times the usual five seconds.
    testTimeout: 30_000,
    projects: [
      // Loading every module anew for each file would take longer than the tests.
      {
        extends: true,
        test: {
          name: 'unit',
          include: testFiles.filter((file) => !replacesModules(file)),
          isolate: false,
        },
      },
      { extends: true, test: { name: 'unit-mocks', include: testFiles.filter(replacesModules) } },
    ],
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './root.mjs';

/** What tests draw a part of their series with. */
const DRAWS = /from '[^']*\/support\/(?:soak\.mjs|properties)'/;

/**
 * The tests that run only a drawn part of a long series in `npm test`.
 * @param {RegExp} files
 * @returns {string[]} from the project's folder
 */
function seriesIn(files) {
  return ['utils', 'components', 'entrypoints', 'tests']
    .flatMap((folder) =>
      readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, ...file.split(path.sep)),
      ),
    )
    .filter((file) => files.test(file) && DRAWS.test(readFileSync(inProject(file), 'utf8')))
    .sort();
}

export const unitSeries = () => seriesIn(/\.test\.(?:tsx?|mjs)$/);

export const chromiumSeries = () => seriesIn(/^tests\/e2e\/(?!firefox\/).*\.spec\.ts$/);

export const firefoxSeries = () => seriesIn(/^tests\/e2e\/firefox\/.*\.spec\.ts$/);

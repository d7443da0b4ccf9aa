import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { messageOf } from '../support/message-of.mjs';
import { createBoard, sandboxAccounts } from './board.mjs';
import { toVariation } from './variation.mjs';

/**
 * The command that runs the sandbox board until Ctrl-C. Options: `--port` (default 8787), `--dialect older|newer`,
 * `--names FILE` (JSON, see `Variation` in `types.d.mts`: a board with other names, lists or messages).
 */

/** @type {(sentence: string) => never} */
const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const readFlags = () => {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        dialect: { type: 'string', default: 'newer' },
        names: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return stop(messageOf(error));
  }
};

const flags = readFlags();
const port = Number(flags.port);
if (!/^\d+$/.test(flags.port) || port > 65_535)
  stop(`--port takes a number up to 65535, not "${flags.port}".`);
const { dialect } = flags;
if (dialect !== 'older' && dialect !== 'newer') stop(`--dialect takes older or newer, not "${dialect}".`);

/** @param {string} file */
const readVariation = (file) => {
  try {
    return toVariation(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    return stop(`--names: ${file} is no such file. ${messageOf(error)}`);
  }
};
const variation = flags.names === undefined ? undefined : readVariation(flags.names);

const board = await createBoard({ port, dialect, variation }).catch((error) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one with --port.`
      : `The board could not start: ${error.message}`,
  ),
);

console.log(`The sandbox board speaks the ${dialect} dialect. Ctrl-C ends it.

  adverts    ${board.url}/
  endpoint   ${board.url}/api/job
`);
for (const { username, password, wrongCompany } of sandboxAccounts) {
  console.log(`  ${username} / ${password}${wrongCompany ? '   (may not post: another company)' : ''}`);
}

const end = () => board.close().then(() => process.exit(0));
process.once('SIGINT', end);
process.once('SIGTERM', end);

import { spawnSync } from 'node:child_process';
import { inProject, ROOT } from './root.mjs';

const WINDOWS = process.platform === 'win32';

function spawn(program, args, env) {
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // npm and the tools' own commands are .cmd files on Windows, which only a shell starts.
    shell: WINDOWS,
    env: { ...process.env, ...env },
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  return status === 0;
}

/**
 * Runs npm in the project's folder.
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export const runNpm = (args) => spawn('npm', args, {});

/**
 * Runs one of the installed tools in the project's folder.
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export function runTool(tool, args, env = {}) {
  const program = inProject('node_modules', '.bin', tool);
  return spawn(WINDOWS ? `"${program}"` : program, args, env);
}

/**
 * Runs one of the project's own commands in a process of its own.
 * @param {string} file
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export function runNode(file, args) {
  return spawn(WINDOWS ? `"${process.execPath}"` : process.execPath, [inProject(file), ...args], {});
}

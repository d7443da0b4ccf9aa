import { spawn, spawnSync } from 'node:child_process';
import { inProject, ROOT } from './root.mjs';

const WINDOWS = process.platform === 'win32';

/** @param {Record<string, string>} env */
const optionsWith = (env) => ({
  cwd: ROOT,
  // On Windows these are .cmd files, which only a shell starts.
  shell: WINDOWS,
  env: { ...process.env, ...env },
});

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {'inherit' | 'pipe'} [stdio]
 */
function runToEnd(program, args, env, stdio = 'inherit') {
  const { status, error, stdout, stderr } = spawnSync(program, args, { stdio, ...optionsWith(env) });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  // Both are null where they were printed at once.
  if (status !== 0 && stdout) process.stdout.write(stdout);
  if (status !== 0 && stderr) process.stderr.write(stderr);
  return status === 0;
}

const NODE = WINDOWS ? `"${process.execPath}"` : process.execPath;

/**
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export const runNpm = (args) => runToEnd('npm', args, {});

/**
 * @param {string} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
export const runTool = (tool, args, env = {}) => runToEnd(programOf(tool), args, env);

/**
 * Prints the tool's output only if it fails.
 * @param {string} tool
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export const runToolQuietly = (tool, args) => runToEnd(programOf(tool), args, {}, 'pipe');

/** @param {string} tool of a package */
function programOf(tool) {
  const program = inProject('node_modules', '.bin', tool);
  return WINDOWS ? `"${program}"` : program;
}

/**
 * Runs one of the project's commands in its own process.
 * @param {string} file
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
export const runNode = (file, args) => runToEnd(NODE, [inProject(file), ...args], {});

/**
 * Starts one of the project's commands in parallel, and collects its output.
 * @param {string} file
 * @param {string[]} args
 * @returns {{ pid: number | undefined, ended: Promise<string> }} `ended` gives the output, and never rejects
 */
export function startNode(file, args) {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(NODE, [inProject(file), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...optionsWith(color),
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(`${output}${file} could not be started: ${error.message}\n`));
    child.once('close', () => resolve(output));
  });
  return { pid: child.pid, ended };
}

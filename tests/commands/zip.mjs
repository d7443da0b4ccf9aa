import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { auditVerdict } from './audit.mjs';
import { billOf } from './bill.mjs';
import { ensurePackages } from './install.mjs';
import { inProject } from './root.mjs';
import { runTool } from './run.mjs';

/** The packages that ship and their dependencies, without those for tests and builds. */
const SHIPPED = ['--omit=dev'];
const BILL = ['sbom', '--sbom-format=cyclonedx'];

/** @param {string[]} parts */
const readJson = (...parts) => JSON.parse(readFileSync(inProject(...parts), 'utf8'));

/** @param {string[]} args */
function askNpm(args) {
  const { stdout } = spawnSync('npm', [...args, '--json'], {
    cwd: inProject(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string} version */
function writeBill(name, version) {
  const [shipped, all] = [askNpm([...BILL, ...SHIPPED]), askNpm(BILL)];
  if (!shipped?.components || !all?.components) return false;
  const bill = billOf({ name, shipped, all, modules: readJson('.output', 'modules-production.json') });
  const file = `${name}-${version}-sbom.cdx.json`;
  writeFileSync(inProject('.output', file), JSON.stringify(bill, null, 2));
  console.log(`The bill of materials: .output/${file}`);
  return true;
}

/** @param {boolean} mayBeUnchecked whether missing advisories pass */
function audit(mayBeUnchecked) {
  const severities = askNpm(['audit', ...SHIPPED])?.metadata?.vulnerabilities;
  const { isGood, words } = auditVerdict(severities, mayBeUnchecked);
  console.log(words);
  return isGood;
}

const { values } = parseArgs({ options: { unchecked: { type: 'boolean', default: false } } });
ensurePackages();
const { name, version } = readJson('package.json');
const isPacked =
  runTool('wxt', ['zip']) && runTool('wxt', ['zip', '-b', 'firefox']) && writeBill(name, version);
if (!isPacked) {
  console.error('Not packed.');
  process.exit(1);
}
const isPackage = (/** @type {string} */ file) =>
  file.startsWith(`${name}-${version}-`) && file.endsWith('.zip');
for (const file of readdirSync(inProject('.output')).filter(isPackage))
  console.log(`Packed: .output/${file}`);
process.exit(audit(values.unchecked) ? 0 : 1);

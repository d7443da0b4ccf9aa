import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { billOf } from './bill.mjs';
import { ensurePackages } from './install.mjs';
import { inProject } from './root.mjs';
import { runTool } from './run.mjs';

/** The packages that ship and their dependencies, without those for tests and builds. */
const SHIPPED = ['--omit=dev'];
const BILL = ['sbom', '--sbom-format=cyclonedx'];

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

function writeBill() {
  const read = (...parts) => JSON.parse(readFileSync(inProject(...parts), 'utf8'));
  const { name, version } = read('package.json');
  const [shipped, all] = [askNpm([...BILL, ...SHIPPED]), askNpm(BILL)];
  if (!shipped?.components || !all?.components) return false;
  const bill = billOf({ name, shipped, all, modules: read('.output', 'modules-production.json') });
  const file = `${name}-${version}-sbom.cdx.json`;
  writeFileSync(inProject('.output', file), JSON.stringify(bill, null, 2));
  console.log(`The bill of materials: .output/${file}`);
  return true;
}

/** Prints known vulnerabilities of the packages that ship; a high or critical one fails. */
function audit() {
  const severities = askNpm(['audit', ...SHIPPED])?.metadata?.vulnerabilities;
  if (!severities) {
    console.log('NOT CHECKED for known faults: the registry gave no advisories. Run `npm audit --omit=dev`.');
    return true;
  }
  console.log(`Known faults in what ships: ${JSON.stringify(severities)}`);
  return severities.high + severities.critical === 0;
}

ensurePackages();
const good = runTool('wxt', ['zip']) && runTool('wxt', ['zip', '-b', 'firefox']) && writeBill();
for (const file of readdirSync(inProject('.output')).filter((name) => name.endsWith('.zip'))) {
  console.log(`Packed: .output/${file}`);
}
process.exit(good && audit() ? 0 : 1);

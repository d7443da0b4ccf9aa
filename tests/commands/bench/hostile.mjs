import { Buffer } from 'node:buffer';
import { launchCutOff } from '../../browser/launch.mjs';
import { HOSTILE_SIZES } from '../../pages/hostile-sizes.mjs';
import { ensureSandbox } from '../build.mjs';
import { createReader } from '../eval/reader.mjs';

const URL = 'https://hostile.example/jobs/keeper';

/**
 * Times the reader on pages made to keep it busy.
 * @returns {Promise<boolean>} whether it could run
 */
export async function run() {
  if (!ensureSandbox()) return false;
  const browser = await launchCutOff();
  /** @type {Record<string, object>} */
  const rows = {};
  try {
    const reader = await createReader(browser, 0);
    for (const [name, html] of Object.entries(HOSTILE_SIZES)) {
      const { reading, ms_first } = await reader.read(Buffer.from(html()), URL);
      rows[name] = {
        'ms, first call': Number(ms_first.toFixed(0)),
        read: (reading.kind === 'advert' && reading.fields.title?.value) || reading.kind,
      };
    }
  } finally {
    await browser.close();
  }
  console.table(rows);
  return true;
}

import { Buffer } from 'node:buffer';
import { launchCutOff } from '../browser/launch.mjs';
import { createReader } from '../commands/eval/reader.mjs';
import { HOSTILE_SIZES, TITLE } from '../pages/hostile-sizes.mjs';
import { drawn } from '../support/soak.mjs';
import { expect, test } from './support/fixtures';

test('hostile pages: those made to keep the reader busy are still read @thorough', async () => {
  test.slow();
  const browser = await launchCutOff();
  const reader = await createReader(browser, 0);
  for (const [name, html] of drawn(Object.entries(HOSTILE_SIZES))) {
    await test.step(name, async () => {
      const result = await reader.read(Buffer.from(html()), 'https://hostile.example/jobs/keeper');
      expect(result).toMatchObject({ reading: { kind: 'advert', fields: { title: { value: TITLE } } } });
    });
  }
  await browser.close();
});

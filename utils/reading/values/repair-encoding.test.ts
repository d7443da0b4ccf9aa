import { expect, it } from 'vitest';
import { withoutInvisible } from './clean-text';
import { repairEncoding } from './repair-encoding';

it.each([
  ['Â£20 â€“ Â£22', '£20 – £22'],
  ['weâ€™re â€œopenâ€\u009d', 'we’re “open”'],
  ['cafÃ©', 'café'],
  ['Ã¢â‚¬â„¢s', '’s'],
  ['ðŸ•‘ 9am', '🕑 9am'],
  ['Château Âge â gwaith', 'Château Âge â gwaith'],
  ['£20 – £22', '£20 – £22'],
])('encoding: %s becomes %s', (misread, text) => {
  const repaired = repairEncoding(misread);
  expect(withoutInvisible(repaired)).toBe(text);
  expect(repaired).toHaveLength(misread.length);
});

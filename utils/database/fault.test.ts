import { expect, it } from 'vitest';
import { BlockedError, storageFault } from './fault';
import { UnansweredError } from './timeout';

it.each([
  ['full', new DOMException('', 'QuotaExceededError')],
  ['blocked', new BlockedError()],
  ['newer', new DOMException('', 'VersionError')],
  ['unavailable', new DOMException('', 'SecurityError')],
  ['unavailable', new UnansweredError()],
  ['other', new Error('Tabs cannot be edited right now')],
  ['other', new TypeError('x is undefined')],
  ['other', undefined],
] as const)('storage fault: %s, not another', (fault, error) => {
  expect(storageFault(error)).toBe(fault);
});

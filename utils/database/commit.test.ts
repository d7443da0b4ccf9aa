import { expect, it } from 'vitest';
import { committed } from './commit';
import { storageFault } from './fault';

const aborted = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
const faultOf = (work: Promise<unknown>) => work.then(() => undefined, storageFault);

it('commit: resolves with the transaction', async () => {
  expect(await faultOf(committed({ done: Promise.resolve() }, [Promise.resolve('key')]))).toBeUndefined();
});

it('commit: reports a full disk, although the requests only see an abort', async () => {
  expect(await faultOf(committed({ done: full() }, [aborted()]))).toBe('full');
});

it('commit: reports a full disk, although the transaction only sees an abort', async () => {
  expect(await faultOf(committed({ done: aborted() }, [Promise.resolve('key'), full()]))).toBe('full');
});

it('commit: reports an abort without a cause', async () => {
  expect(await faultOf(committed({ done: aborted() }, [aborted()]))).toBe('unavailable');
});

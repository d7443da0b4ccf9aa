import { expect, it } from 'vitest';
import { committed } from './commit';
import { storageFault } from './fault';

const aborted = () => Promise.reject(new DOMException('Aborted', 'AbortError'));
const full = () => Promise.reject(new DOMException('Full', 'QuotaExceededError'));
const faultOf = (work: Promise<unknown>) => work.then(() => undefined, storageFault);

it('ends with the transaction', async () => {
  expect(await faultOf(committed({ done: Promise.resolve() }, [Promise.resolve('key')]))).toBeUndefined();
});

it('tells a full disk, though the requests were merely aborted by it', async () => {
  expect(await faultOf(committed({ done: full() }, [aborted()]))).toBe('full');
});

it('tells a full disk, though the transaction was merely aborted by it', async () => {
  expect(await faultOf(committed({ done: aborted() }, [Promise.resolve('key'), full()]))).toBe('full');
});

it('tells an abort where there is nothing more to tell', async () => {
  expect(await faultOf(committed({ done: aborted() }, [aborted()]))).toBe('unavailable');
});

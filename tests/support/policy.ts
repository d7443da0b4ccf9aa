import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Policy = Record<string, unknown>;

/** From now on the browser answers with this policy of the company. */
export function answerPolicy(policy: Policy): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
}

/** From now on the browser takes its time over the company's policy. @returns what makes it answer, with which policy */
export function holdPolicy(): (policy: Policy) => void {
  let answer: (policy: Policy) => void = () => undefined;
  const answered = new Promise<Policy>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => answered);
  return (policy) => answer(policy);
}

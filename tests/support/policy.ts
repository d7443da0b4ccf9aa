import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Policy = Record<string, unknown>;

export function answerPolicy(policy: Policy): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => policy);
}

/** The browser's answer about the company's policy now waits. @returns what makes it answer, with which policy */
export function holdPolicy(): (policy: Policy) => void {
  let answer: (policy: Policy) => void = () => undefined;
  const answered = new Promise<Policy>((resolve) => {
    answer = resolve;
  });
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => answered);
  return (policy) => answer(policy);
}

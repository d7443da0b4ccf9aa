import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the worker answers; a story may set another answer. */
export const worker: { answer: { done: boolean; cause?: string } } = { answer: { done: true } };

interface Around {
  /** What the company has set. */
  policy?: Record<string, unknown>;
}

/** Fills in what the made-up browser of the tests leaves out. */
export function prepareBrowser({ policy = {} }: Around = {}): void {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0', host_permissions: [] }),
    sendMessage: async () => worker.answer,
  });
  fakeBrowser.storage.managed.get = async () => policy;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, request: async () => true, getAll: async () => ({}) },
  });
}

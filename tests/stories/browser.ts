import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Message {
  type: string;
  postingId?: string;
}

/** The worker: what it answers, and what it does about a posting first. A story may set others. */
export const worker: {
  answer: { done: boolean; cause?: string };
  post(postingId: string): Promise<void>;
} = { answer: { done: true }, post: async () => undefined };

interface Around {
  /** What the company has set. */
  policy?: Record<string, unknown>;
}

/** Fills in what the made-up browser of the tests leaves out. */
export function prepareBrowser({ policy = {} }: Around = {}): void {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0', host_permissions: [] }),
    sendMessage: async ({ type, postingId }: Message) => {
      if (type === 'post' && postingId) await worker.post(postingId);
      return worker.answer;
    },
  });
  fakeBrowser.storage.managed.get = async () => policy;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, request: async () => true, getAll: async () => ({}) },
  });
}

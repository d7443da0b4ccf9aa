import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Message {
  type: string;
  postingId?: string;
  changeId?: string;
}

/** The worker's answers and effects. A story may set others. */
export const worker: {
  answer: { done: boolean; cause?: string; jobId?: string };
  post(postingId: string): Promise<void>;
  sendChange(changeId: string): Promise<void>;
} = { answer: { done: true }, post: async () => undefined, sendChange: async () => undefined };

interface Around {
  policy?: Record<string, unknown>;
}

export function prepareBrowser({ policy = {} }: Around = {}): void {
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '0.1.0', host_permissions: [] }),
    sendMessage: async ({ type, postingId, changeId }: Message) => {
      if (type === 'post' && postingId) await worker.post(postingId);
      if (type === 'send-change' && changeId) await worker.sendChange(changeId);
      return worker.answer;
    },
  });
  fakeBrowser.storage.managed.get = async () => policy;
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => true, request: async () => true, getAll: async () => ({}) },
  });
}

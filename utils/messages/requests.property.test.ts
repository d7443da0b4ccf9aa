import fc from 'fast-check';
import { describe, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { jsonText } from '@/tests/support/json';
import { testProperty } from '@/tests/support/properties';
import { anyText } from '@/tests/support/words';
import { answerRequests } from './answer-requests';
import { REQUESTS } from './requests';

const KEYS = ['type', 'postingId', 'there', 'account', 'id', 'label', 'username', 'password', 'accountId'];
const TYPES = Object.keys(REQUESTS);
const words = fc.oneof(fc.constantFrom(...TYPES, 'p-1'), anyText);
const message = fc.oneof(
  jsonText(KEYS, words),
  fc
    .record(
      { type: words, postingId: words, there: fc.oneof(fc.boolean(), words) },
      { requiredKeys: ['type'] },
    )
    .map((one) => JSON.stringify(one)),
);

describe('messages: any message to the worker', () => {
  testProperty(
    'is handled only where it asks for one of the things that there are, and in full',
    1_000,
    fc.asyncProperty(message, async (json) => {
      fakeBrowser.reset();
      const handle = vi.fn(async () => ({ done: true }));
      const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
      answerRequests(handle);
      const [listener] = listen.mock.calls.at(-1) ?? [];
      const asked: unknown = JSON.parse(json);
      const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
      const answer: unknown = await listener?.(asked, sender, () => undefined);
      const isHandled = handle.mock.calls.length > 0;
      expect(answer).toEqual(isHandled ? { done: true } : undefined);
      if (isHandled) {
        const ids = Object.entries(Object(asked)).filter(([key]) => key.endsWith('Id'));
        for (const [, id] of ids) expect(String(id).length).toBeLessThanOrEqual(60);
        expect(TYPES).toContain(Object(asked).type);
      }
      listen.mockRestore();
    }),
  );
});

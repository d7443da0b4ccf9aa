import { expect, it } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { pressPost } from './press-post';

it('press Post: an error that nothing else tells of is told until the next press', async () => {
  const session = sessionWith();
  await pressPost(session, () => Promise.reject(new TypeError('A part was not loaded')));
  expect(session.ui.isPostFailed.value).toBe(true);
  await pressPost(session, async () => 'busy');
  expect(session.ui.isPostFailed.value).toBe(false);
});

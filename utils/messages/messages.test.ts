import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerRequests } from './answer-requests';
import { broadcastMove, onPostingMoved } from './posting-moved';
import type { Reply, Request, RequestType } from './requests';
import { request, requestWithCause } from './send-request';

const POST: Request<'post'> = { type: 'post', postingId: 'p-1' };
const ACCOUNT = { id: 'a', label: 'Acme', username: 'acme' };
const ONE_OF_EACH: { [T in RequestType]: Request<T> } = {
  post: POST,
  'resume-outbox': { type: 'resume-outbox' },
  'cancel-posting': { type: 'cancel-posting', postingId: 'p-1' },
  'resolve-unknown': { type: 'resolve-unknown', postingId: 'p-1', there: false },
  'send-change': { type: 'send-change', changeId: 'c-1' },
  'cancel-change': { type: 'cancel-change', changeId: 'c-1' },
  'resolve-change': { type: 'resolve-change', changeId: 'c-1', wentThrough: true },
  'save-account': { type: 'save-account', account: ACCOUNT, password: 'secret' },
  'add-account': { type: 'add-account', account: ACCOUNT },
  'remove-account': { type: 'remove-account', accountId: 'a' },
  'check-account': { type: 'check-account', accountId: 'a' },
  'try-address': { type: 'try-address', accountId: 'a', address: 'https://recruiter.s1jobs.com/api/job' },
  'find-names': { type: 'find-names', accountId: 'a' },
  'add-evidence': {
    type: 'add-evidence',
    evidence: { endpoint: 'https://board.example/api', names: [] },
  },
  'forget-made-advert': { type: 'forget-made-advert' },
  'set-lock': { type: 'set-lock', passphrase: 'four words', minutes: 15 },
  unlock: { type: 'unlock', passphrase: 'four words' },
  lock: { type: 'lock' },
  'remove-lock': { type: 'remove-lock' },
  'start-pick': { type: 'start-pick', tabId: 1, address: 'https://a.example/', field: 'title' },
  'forget-pointed': { type: 'forget-pointed', ids: ['a'] },
  'remove-all-credentials': { type: 'remove-all-credentials' },
};
const OWN = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const FOREIGN = [
  ['another extension', { id: 'another', url: 'chrome-extension://another/popup.html' }],
  ['another extension under our address', { id: 'another', url: OWN.url }],
  ['our reader in a web page', { id: OWN.id, url: 'https://a.example/job' }],
  ['a page that only looks like ours', { id: OWN.id, url: `https://a.example/?${OWN.url}` }],
  ['a host that starts like ours', { id: OWN.id, url: `chrome-extension://${OWN.id}.example/popup.html` }],
  ['nobody', {}],
  ['someone without an address', { id: OWN.id }],
] as const;

/** The listeners' reply to a message, if any. */
const tell = async (message: unknown, sender: object = OWN) => {
  const replies = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return replies.find((reply) => reply !== undefined);
};

const browserReplies = (reply: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(reply);

beforeEach(() => fakeBrowser.reset());

describe('messages: requests at the worker', () => {
  const handle = vi.fn<(request: Request) => Promise<Reply>>();

  beforeEach(() => {
    handle.mockReset().mockResolvedValue({ done: true });
    answerRequests(handle);
  });

  it.each<Request>([
    ...Object.values(ONE_OF_EACH),
    { type: 'resolve-unknown', postingId: 'p-1', there: true, jobId: '5f3a' },
    { type: 'save-account', account: { id: 'a', label: 'Acme', username: 'acme' } },
  ])('dispatches a request: $type', async (request) => {
    expect(await tell(request)).toEqual({ done: true });
    expect(handle).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('reports that it was not done, or failed', async () => {
    handle.mockResolvedValueOnce({ done: false, cause: 'locked' });
    expect(await tell(POST)).toEqual({ done: false, cause: 'locked' });
    handle.mockRejectedValueOnce(new Error('No storage'));
    expect(await tell(POST)).toEqual({ done: false });
  });

  it.each(FOREIGN)('does not answer %s', async (_name, sender) => {
    expect(await tell(POST, sender)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['what cannot be written into a message', { toString: '' }],
    ['nothing', undefined],
    ['a text', 'post'],
    ['an unknown type', { type: 'delete-everything' }],
    ['no id', { type: 'post' }],
    ['an empty id', { type: 'post', postingId: '' }],
    ['an id that is no text', { type: 'post', postingId: ['p-1'] }],
    ['a long id', { type: 'post', postingId: 'p'.repeat(61) }],
    ['something besides', { ...POST, endpoint: 'https://evil.example/' }],
    ['no word whether it is there', { type: 'resolve-unknown', postingId: 'p-1' }],
    [
      'an empty password',
      { type: 'save-account', account: { id: 'a', label: 'A', username: 'a' }, password: '' },
    ],
    ['an account without a name', { type: 'save-account', account: { id: 'a', username: 'a' } }],
    ['no passphrase', { type: 'unlock', passphrase: '' }],
    ['a time that is none', { type: 'set-lock', passphrase: 'x', minutes: -1 }],
    ['news', { type: 'posting-moved', postingId: 'p-1' }],
  ])('does not answer a message with %s', async (_name, message) => {
    expect(await tell(message)).toBeUndefined();
    expect(handle).not.toHaveBeenCalled();
  });
});

describe('messages: requests to the worker', () => {
  it('sends the request unchanged', async () => {
    const sent = browserReplies(async () => ({ done: true }));
    expect(await request(POST)).toBe(true);
    expect(sent).toHaveBeenCalledExactlyOnceWith(POST);
  });

  it.each([undefined, null, true, 'done', {}, { done: 'yes' }, { done: true, more: 1 }, { done: false }])(
    'treats %j as not done',
    async (reply) => {
      browserReplies(async () => reply);
      expect(await request(POST)).toBe(false);
    },
  );

  it('returns a known cause from the reply', async () => {
    const remove: Request = { type: 'remove-account', accountId: 'a' };
    browserReplies(async () => ({ done: false, cause: 'locked' }));
    expect(await requestWithCause(remove)).toEqual({ done: false, cause: 'locked' });
    browserReplies(async () => ({ done: false, cause: 'wrong-passphrase' }));
    expect(await requestWithCause(remove)).toEqual({ done: false });
    browserReplies(async () => ({ done: true, cause: 'locked' }));
    expect(await requestWithCause(POST)).toEqual({ done: false });
  });

  it('treats an unreachable worker as not done', async () => {
    expect(await request(POST)).toBe(false);
    browserReplies(() => Promise.reject(new Error('Receiving end does not exist')));
    expect(await request(POST)).toBe(false);
  });
});

describe('messages: a posting’s state change', () => {
  const NEWS = { type: 'posting-moved', postingId: 'p-1' };
  const heard = vi.fn<(postingId: string) => void>();
  let ended: AbortController;

  beforeEach(() => {
    heard.mockReset();
    ended = new AbortController();
    onPostingMoved(heard, ended.signal);
  });

  it('is received as sent', async () => {
    const sent = browserReplies(async () => undefined);
    await broadcastMove('p-1');
    expect(sent).toHaveBeenCalledExactlyOnceWith(NEWS);
    await tell(NEWS);
    expect(heard).toHaveBeenCalledExactlyOnceWith('p-1');
  });

  it('is no error without a listener', async () => {
    fakeBrowser.reset();
    await expect(broadcastMove('p-1')).resolves.toBeUndefined();
  });

  it('is received until the signal aborts', async () => {
    ended.abort();
    await tell(NEWS);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(FOREIGN)('is ignored from %s', async (_name, sender) => {
    await tell(NEWS, sender);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([POST, { type: 'posting-moved' }, { ...NEWS, more: 1 }])(
    'is ignored if it is %j',
    async (message) => {
      await tell(message);
      expect(heard).not.toHaveBeenCalled();
    },
  );
});

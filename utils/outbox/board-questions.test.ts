import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import type { Evidence } from '@/utils/board/evidence';
import { CONTROL_NAME } from '@/utils/board/learned-names';
import { applyChanges, DEFAULT_PROFILE } from '@/utils/board/profile';
import { createBoardQuestions, type MadeAdvertStore, type NameStore } from './board-questions';
import { pauseOf } from './pause-store';

const ENDPOINT = DEFAULT_PROFILE.endpoint;
const READY = {
  profile: applyChanges({}),
  credentials: { username: 'acme', password: 'secret' },
};
const CHECKED: Evidence = {
  endpoint: ENDPOINT,
  checkedAt: new Date(Date.now() - 60_000).toISOString(),
  names: [{ name: 'title', says: 'required', at: new Date().toISOString() }],
};

const board = vi.fn<typeof fetch>();
const keepEvidence = vi.fn<NameStore['keepEvidence']>();
const evidence = vi.fn<NameStore['evidence']>();
const hasPermission = vi.fn(async () => true);
const keepMadeAdvert = vi.fn<MadeAdvertStore['keepMadeAdvert']>();
const findMadeAdvert = vi.fn<MadeAdvertStore['findMadeAdvert']>();
const questions = () =>
  createBoardQuestions(
    { evidence, keepEvidence, hasPermission, keepMadeAdvert, findMadeAdvert },
    { prepare: async () => READY, inTurn: (_account, work) => work() },
  );
const answers = (status: number, body: unknown) =>
  board.mockImplementation(
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  );
const sent = () => JSON.parse(String(board.mock.lastCall?.[1]?.body));
const refusing = (issues: object) => ({
  _status: 'ERR',
  _issues: issues,
  _error: { code: 422, message: 'x' },
});

beforeEach(async () => {
  await emptyDatabase();
  board.mockReset();
  keepEvidence.mockReset().mockResolvedValue(true);
  evidence.mockReset().mockResolvedValue(undefined);
  keepMadeAdvert.mockReset().mockResolvedValue(undefined);
  findMadeAdvert.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('fetch', board);
});

afterEach(() => vi.unstubAllGlobals());

describe('board questions: check', () => {
  it('sends user name and password alone, and keeps what the answer names', async () => {
    answers(422, refusing({ job_title: 'required field' }));
    expect(await questions().check('a')).toEqual({ result: 'good' });
    expect(sent()).toEqual(READY.credentials);
    expect(keepEvidence).toHaveBeenCalledExactlyOnceWith(ENDPOINT, {
      isCheck: true,
      names: [{ name: 'job_title', says: 'required' }],
    });
  });

  it('says so if the address changed meanwhile, or what was told could not be stored', async () => {
    answers(422, refusing({ job_title: 'required field' }));
    keepEvidence.mockResolvedValueOnce(false);
    expect(await questions().check('a')).toEqual({ result: 'moved' });
    keepEvidence.mockRejectedValueOnce(new Error('IO error'));
    expect(await questions().check('a')).toEqual({ result: 'not-kept' });
  });

  it('tells of an advert that was made at once, even if it could not be recorded', async () => {
    answers(201, { _id: '5f3a' });
    keepEvidence.mockRejectedValueOnce(new Error('IO error'));
    expect(await questions().check('a')).toEqual({ result: 'posted', jobId: '5f3a' });
    expect(keepEvidence).toHaveBeenCalledWith(ENDPOINT, {
      names: [],
      isCheck: true,
      made: { jobId: '5f3a' },
    });
  });

  it('is not sent to a board that made an advert of a question', async () => {
    evidence.mockResolvedValue({ ...CHECKED, made: { at: new Date().toISOString() } });
    expect(await questions().check('a')).toEqual({ result: 'made-advert' });
    expect(await questions().findNames('a')).toEqual({ result: 'made-advert' });
    expect(board).not.toHaveBeenCalled();
  });

  it.each<[number, unknown, string]>([
    [403, { _error: { code: 403, message: 'username and/or password incorrect or not provided2' } }, 'wrong'],
    [404, '<html>', 'address'],
    [200, '<html>', 'address'],
    [500, '<html>', 'open'],
    [429, 'Rate limit exceeded', 'paused'],
  ])('learns nothing from %d', async (status, body, result) => {
    answers(status, body);
    expect(await questions().check('a')).toEqual({ result });
    expect(keepEvidence).not.toHaveBeenCalled();
    expect((await pauseOf('a')) !== undefined).toBe(status === 429);
  });

  it('learns nothing where no answer came', async () => {
    board.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await questions().check('a')).toEqual({ result: 'open' });
    expect(keepEvidence).not.toHaveBeenCalled();
  });
});

describe('board questions: find names', () => {
  it('makes one request without a required name, and keeps what it tells', async () => {
    evidence.mockResolvedValue(CHECKED);
    answers(
      422,
      refusing({
        title: 'required field',
        [CONTROL_NAME]: 'unknown field',
        job_ref: 'must be of string type',
      }),
    );
    expect(await questions().findNames('a')).toEqual({ result: 'good' });
    expect(board).toHaveBeenCalledOnce();
    expect(sent()).toMatchObject({ ...READY.credentials, job_ref: { jobcourier: 'question' } });
    expect(sent()).not.toHaveProperty('title');
    expect(keepEvidence).toHaveBeenCalledWith(ENDPOINT, {
      isCheck: false,
      tellsUnknown: true,
      names: [
        { name: 'title', says: 'required' },
        { name: 'job_ref', says: 'known', kinds: ['string'] },
      ],
    });
  });

  it('sends nothing before the board has said what it requires', async () => {
    expect(await questions().findNames('a')).toEqual({ result: 'check-first' });
    expect(board).not.toHaveBeenCalled();
  });
});

describe('board questions: another address', () => {
  it('is tried with user name and password alone, and nothing is kept of it', async () => {
    answers(422, refusing({ job_title: 'required field' }));
    const address = 'https://recruiter.s1jobs.com/api/job';
    expect(await questions().tryAddress('a', address)).toEqual({ result: 'good' });
    expect(board.mock.lastCall?.[0]).toBe(address);
    expect(sent()).toEqual(READY.credentials);
    expect(keepEvidence).not.toHaveBeenCalled();
  });

  it('that makes an advert of it: the advert is kept, told, and not asked for again', async () => {
    const address = 'https://recruiter.s1jobs.com/api/job';
    answers(201, { _id: '5f3a', _etag: 'e1' });
    expect(await questions().tryAddress('a', address)).toEqual({ result: 'posted', jobId: '5f3a' });
    expect(keepMadeAdvert).toHaveBeenCalledExactlyOnceWith({
      accountId: 'a',
      endpoint: address,
      outcome: { state: 'accepted', jobId: '5f3a', etag: 'e1' },
      askedAt: expect.any(String),
      answeredAt: expect.any(String),
    });
    findMadeAdvert.mockResolvedValue({ jobId: '5f3a' });
    expect(await questions().tryAddress('a', address)).toEqual({ result: 'made-advert' });
    expect(board).toHaveBeenCalledOnce();
  });

  it('that may have made an advert of it, as its success has no id: an unconfirmed one is kept', async () => {
    answers(200, { status: 'OK' });
    expect(await questions().tryAddress('a', 'https://recruiter.s1jobs.com/api/job')).toEqual({
      result: 'open',
    });
    expect(keepMadeAdvert.mock.lastCall?.[0].outcome).toEqual({ state: 'unknown', cause: 'answer' });
  });

  it('gets no password unless it is one of the likely ones, and allowed', async () => {
    const { tryAddress } = questions();
    expect(await tryAddress('a', 'https://evil.example/api/job')).toEqual({ result: 'moved' });
    hasPermission.mockResolvedValueOnce(false);
    expect(await tryAddress('a', 'https://recruiter.s1jobs.com/api/job')).toEqual({ result: 'permission' });
    expect(board).not.toHaveBeenCalled();
  });
});

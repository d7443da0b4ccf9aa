import { describe, expect, it } from 'vitest';
import { REFUSED_CAUSES, type RefusedCause, UNKNOWN_CAUSES, WAITING_CAUSES } from './outcome';
import { describeOutcome, settingsSectionFor } from './outcome-messages';

const NAMES = { board: 's1jobs', account: 'Acme HR' };
const refused = (cause: RefusedCause, said?: string) =>
  describeOutcome({ state: 'refused', cause, ...(said ? { said } : {}) }, NAMES);

describe('outcome messages: accepted', () => {
  it('gives the job id', () => {
    expect(describeOutcome({ state: 'accepted', jobId: '5f3a' }, NAMES)).toEqual({
      headline: 'Posted.',
      detail: 'Job 5f3a',
    });
  });

  it('says that the number is unknown', () => {
    expect(describeOutcome({ state: 'accepted' }, NAMES)).toEqual({
      headline: 'Posted.',
      detail: 's1jobs didn’t give a job id.',
    });
  });
});

describe('outcome messages: refused', () => {
  it.each(REFUSED_CAUSES)('%s: what happened, what was saved, what to do', (cause) => {
    const { headline, detail } = refused(cause);
    expect(headline).toBe('Not posted.');
    const [happened, next] = detail.split(/Your text is kept; |The form’s text is kept; /u);
    expect(happened).toMatch(/^[A-Z\w].{15,}[.] $/u);
    expect(next).toMatch(/^(?:add|allow|ask|change|check|post|shorten|try)\b.*\.$/u);
  });

  it('has its own words for every cause', () => {
    expect(new Set(REFUSED_CAUSES.map((cause) => refused(cause).detail)).size).toBe(REFUSED_CAUSES.length);
  });

  it.each<[RefusedCause, string]>([
    ['credentials', 'didn’t accept the user name and password of Acme HR'],
    ['company', 'Acme HR doesn’t have permission to post for this company'],
    ['too-large', 'shorten the description'],
    ['account', 'no s1jobs user name and password for Acme HR'],
    ['not-there', 'You didn’t find it at s1jobs'],
  ])('%s reads “%s”', (cause, words) => {
    expect(refused(cause).detail).toContain(words);
  });

  it('points to the settings where they help', () => {
    const pointing = REFUSED_CAUSES.map((cause) => [
      cause,
      settingsSectionFor({ state: 'refused', cause }),
    ]).filter(([, go]) => go);
    expect(Object.fromEntries(pointing)).toEqual({
      credentials: 'accounts',
      company: 'accounts',
      account: 'accounts',
      body: 'board',
      address: 'board',
    });
  });

  it('quotes the board, except about a wrong password', () => {
    expect(refused('other', 'Quota used up').detail).toMatch(/ s1jobs says: Quota used up$/u);
    expect(refused('credentials', 'not provided2').detail).not.toContain('provided2');
  });
});

describe('outcome messages: unknown', () => {
  it.each(UNKNOWN_CAUSES)('%s: what happened, what was saved, and to check before sending again', (cause) => {
    const { headline, detail } = describeOutcome({ state: 'unknown', cause }, NAMES);
    expect(headline).toBe('We don’t know whether it was posted.');
    const [happened, next] = detail.split('Your text is kept. ');
    expect(happened).toMatch(/^.{20,}\. $/u);
    expect(next).toBe('Look in your s1jobs recruiter account before sending again.');
  });

  it('has its own words for every cause, and only a redirect points to the settings', () => {
    const messages = UNKNOWN_CAUSES.map((cause) => describeOutcome({ state: 'unknown', cause }, NAMES));
    expect(new Set(messages.map(({ detail }) => detail)).size).toBe(UNKNOWN_CAUSES.length);
    expect(UNKNOWN_CAUSES.filter((cause) => settingsSectionFor({ state: 'unknown', cause }))).toEqual([
      'redirect',
    ]);
  });
});

describe('outcome messages: waiting', () => {
  const waiting = (cause: (typeof WAITING_CAUSES)[number]) =>
    describeOutcome({ state: 'waiting', cause }, NAMES);

  it.each(WAITING_CAUSES)('%s: that nothing was sent, why, and that it continues automatically', (cause) => {
    expect(waiting(cause).headline).toBe('Not sent yet.');
    expect(waiting(cause).detail).toMatch(/^.{10,}[.:] .*It will be posted /u);
  });

  it('has its own words for every cause, and points to the settings where the recruiter has to act', () => {
    expect(new Set(WAITING_CAUSES.map((cause) => waiting(cause).detail)).size).toBe(WAITING_CAUSES.length);
    expect(WAITING_CAUSES.filter((cause) => settingsSectionFor({ state: 'waiting', cause }))).toEqual([
      'permission',
      'locked',
    ]);
  });
});

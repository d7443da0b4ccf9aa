import type { Behaviour } from '../../board/types.d.mts';

export const UNKNOWN = 'We don’t know whether it was posted.';
const LOOK = 'Look in your s1jobs recruiter account before sending again.';

/** Each answer of the board by name, and the popup's words for it in every browser. */
export const ANSWERS: [string, Behaviour, string[]][] = [
  [
    'wrong credentials',
    { kind: 'wrong-credentials' },
    ['Not posted.', 'didn’t accept the user name and password of Ardlunan HR'],
  ],
  [
    'wrong company',
    { kind: 'wrong-company' },
    ['Not posted.', 'doesn’t have permission to post for this company'],
  ],
  ['unreadable body', { kind: 'unreadable-body' }, ['Not posted.', 'couldn’t read the advert']],
  ['not found', { kind: 'not-found' }, ['Not posted.', 'isn’t accepting adverts']],
  ['method not allowed', { kind: 'method-not-allowed' }, ['Not posted.', 'isn’t accepting adverts']],
  [
    'rate limit, JSON',
    { kind: 'rate-limit', as: 'json' },
    ['Not sent yet.', 'limits how fast adverts can be posted'],
  ],
  [
    'rate limit, HTML',
    { kind: 'rate-limit', as: 'html' },
    ['Not sent yet.', 'limits how fast adverts can be posted'],
  ],
  ['too large', { kind: 'too-large' }, ['Not posted.', 'too large for s1jobs']],
  ['a proxy’s 403', { kind: 'proxy-forbidden' }, ['Not posted.', 'blocked the advert']],
  ['500', { kind: 'server-error', status: 500 }, [UNKNOWN, 'answered with an error', LOOK]],
  ['502', { kind: 'server-error', status: 502 }, [UNKNOWN, LOOK]],
  ['503 after storing', { kind: 'server-error', status: 503, stored: true }, [UNKNOWN, LOOK]],
  ['504', { kind: 'server-error', status: 504 }, [UNKNOWN, LOOK]],
  ['a redirect', { kind: 'redirect' }, [UNKNOWN, 'redirected us elsewhere', LOOK]],
  ['a cut connection', { kind: 'cut' }, [UNKNOWN, 'The connection broke', LOOK]],
  ['a cut after storing', { kind: 'cut', stored: true }, [UNKNOWN, 'The connection broke', LOOK]],
  ['accepted, unreadable', { kind: 'accepted-unreadable' }, ['Posted.', 's1jobs didn’t give a job id']],
  ['accepted, odd body', { kind: 'accepted-with-odd-body' }, ['Posted.', 's1jobs didn’t give a job id']],
];

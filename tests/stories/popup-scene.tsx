import { render } from 'preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/components/popup/Popup';
import { pressPost } from '@/components/popup/press-post';
import { insert } from '@/tests/support/written';
import type { Outcome } from '@/utils/board/outcome';
import type { PageValues } from '@/utils/outbox/page-record';
import type { Posting } from '@/utils/outbox/posting';
import { movePosting } from '@/utils/outbox/posting-store';
import { editField } from '@/utils/state/popup/edit';
import { openPopup } from '@/utils/state/popup/open';
import { createSession, type Session } from '@/utils/state/popup/session';
import { prepareBrowser, worker } from './browser';
import { press } from './press';
import type { Story } from './stories';

export const PAGE = 'https://careers.acme.example/jobs/baker';
const ACCOUNT = { id: 'a', label: 'Acme HR', username: 'acme-user' };
export const STORED = { accounts: [ACCOUNT], passwords: { a: 'secret' } };

export const value = (text: string, source = 'json-ld') => ({ value: text, source });

export const BAKER = {
  address: PAGE,
  kind: 'advert',
  fields: {
    title: value('Baker'),
    description: value('<p>Bake bread and cakes in our shop in Leith.</p><ul><li>Early shifts</li></ul>'),
    company: value('Acme'),
    location: value('EH6 6QN'),
    salary_low: { value: 24_000, source: 'json-ld' },
    salary_high: { value: 26_000, source: 'text', check: true },
    salary_period: value('yearly'),
    hours: value('Full'),
    job_type: value('Permanent'),
    reference: value('R-7'),
    application_email: value('jobs@acme.example', 'text'),
  },
  warnings: [],
};

interface Scene {
  /** The reader's results, first and later; undefined for a page that never answers. */
  reads?: readonly unknown[];
  url?: string;
  stored?: Record<string, unknown>;
  before?(): Promise<void> | void;
  act?(session: Session): Promise<void> | void;
  press?: readonly string[];
  after?(root: HTMLElement): Promise<void>;
}

export const story =
  ({ reads = [BAKER], url = PAGE, stored = STORED, before, act, press: pressed = [], after }: Scene): Story =>
  async (root) => {
    await fakeBrowser.storage.local.set(stored);
    prepareBrowser();
    const answers = [...reads];
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
    Object.assign(fakeBrowser.scripting, {
      executeScript: async (injection: object) => {
        // Waits for more of the page, which never comes.
        if ('func' in injection) return new Promise(() => undefined);
        const result = answers.length > 1 ? answers.shift() : answers[0];
        return result ? [{ documentId: '1', frameId: 0, result }] : new Promise(() => undefined);
      },
    });
    await before?.();
    const session = createSession();
    const opened = openPopup(session);
    if (reads.length > 0) await opened;
    await act?.(session);
    render(<Popup session={session} />, root);
    await press(root, pressed);
    await after?.(root);
  };

export const fill = (session: Session) => editField(session, 'coreskill', 'Retail');

/** @param outcome what the worker makes of it; without one it never answers */
export const posting = (outcome?: Outcome, part: Partial<Scene> = {}): Story =>
  story({
    ...part,
    act: async (session) => {
      fill(session);
      worker.post = async (id) => {
        if (!outcome) return new Promise(() => undefined);
        if (outcome.state === 'waiting') await movePosting(id, 'written', { state: 'waiting', outcome });
        else {
          await movePosting(id, 'written', { state: 'sending' });
          await movePosting(id, 'sending', { state: outcome.state, outcome });
        }
      };
      const posted = pressPost(session);
      if (outcome) await posted;
    },
  });

const bakerAdvert = {
  title: 'Baker',
  description: BAKER.fields.description.value,
  location: 'EH6 6QN',
  salary_low: 24_000,
  application_email: 'jobs@acme.example',
  coreskill: 'Retail',
};

export async function postEarlier(part: {
  page: string;
  reference?: string;
  title?: string;
  salaryLow?: number;
  pageValues?: PageValues;
}): Promise<Posting> {
  const { page, reference, title = 'Baker', salaryLow = bakerAdvert.salary_low, pageValues } = part;
  const advert = { ...bakerAdvert, title, salary_low: salaryLow, ...(reference ? { reference } : {}) };
  const written = await insert({ page, advert, account: ACCOUNT, pageValues });
  const { id } = written;
  await movePosting(id, 'written', { state: 'sending' });
  await movePosting(id, 'sending', { state: 'accepted', outcome: { state: 'accepted', jobId: '4711' } });
  return written;
}

// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { FORM_FAULTS } from '@/utils/copy/en-GB/form-faults';
import { loadDraft } from '@/utils/drafts/draft-store';
import { editField } from '@/utils/state/popup/edit';
import { loadPagePostings } from '@/utils/state/popup/page-postings';
import { persistDraft } from '@/utils/state/popup/persist-draft';
import { replaceDraft } from '@/utils/state/popup/replace-draft';
import type { Session } from '@/utils/state/popup/session';
import { Notice } from './Notice';

const { saving: _saving, ...OTHER_FAULTS } = FORM_FAULTS;
const NOT_SAVED = 'Your changes aren’t being saved';
const NOT_KNOWN = 'We can’t tell whether this advert is posted already';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  render(null, document.body);
});

const warning = () => document.querySelector('[role=alert]')?.textContent ?? '';

function open(): Session {
  const session = sessionWith({ fields: FIELDS });
  render(<Notice session={session} />, document.body);
  return session;
}

/** The browser refuses a store, as long as this is not restored. */
function refuse(store: string) {
  const { transaction } = IDBDatabase.prototype;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if ([args[0]].flat().includes(store)) throw new DOMException('Off', 'InvalidStateError');
    return transaction.apply(this, args);
  });
}

async function type(session: Session, title: string): Promise<void> {
  editField(session, 'title', title);
  await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.title?.value === title);
  await session.draft.stored.value.lastWrite;
}

it('notice: that the postings could not be read stays while edits are saved, until they are read', async () => {
  const session = open();
  const refusing = refuse('postings');
  await loadPagePostings(session);
  await vi.waitUntil(warning);
  await type(session, 'Head baker');
  refusing.mockRestore();
  expect(warning()).toContain(NOT_KNOWN);
  expect(warning()).not.toContain(NOT_SAVED);
  await loadPagePostings(session);
  await vi.waitUntil(() => !warning());
});

it('notice: that edits are not saved stays until one is, whatever else is read', async () => {
  const session = open();
  const refusing = refuse('drafts');
  editField(session, 'title', 'Head baker');
  await vi.waitUntil(warning);
  refusing.mockRestore();
  await loadPagePostings(session);
  session.draft.loadState.value = 'loading';
  persistDraft(session);
  session.draft.loadState.value = 'loaded';
  await loadPagePostings(session);
  expect(warning()).toContain(NOT_SAVED);
  expect(warning()).toContain('Copy your text before you close this window.');
  await type(session, 'Night baker');
  await vi.waitUntil(() => !warning());
});

// `Object.keys` loses the names.
const otherParts = Object.keys(OTHER_FAULTS) as (keyof typeof OTHER_FAULTS)[];

it.each(otherParts)('notice: saving an edit clears no fault of another part (%s)', async (part) => {
  const session = open();
  session.draft.reportFault(part, new DOMException('Off', 'InvalidStateError'));
  await type(session, 'Head baker');
  expect(warning()).toContain(FORM_FAULTS[part]);
  session.draft.clearFault(part);
  await vi.waitUntil(() => !warning());
});

it('notice: that the advert is not posted is not said over another draft', async () => {
  const session = open();
  session.draft.reportFault('posting', new DOMException('Full', 'QuotaExceededError'));
  await vi.waitUntil(warning);
  await replaceDraft(session, `${PAGE} job:0a0a0a0a`, undefined);
  await vi.waitUntil(() => !warning());
});

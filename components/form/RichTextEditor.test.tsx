// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { fakeLayout } from '@/tests/support/fake-layout';
import { FIELDS, PAGE, sessionWith } from '@/tests/support/session';
import { fieldOf } from '@/utils/advert/fields';
import { type Draft, draftSchema } from '@/utils/drafts/draft';
import { loadDraft } from '@/utils/drafts/draft-store';
import { acceptPageValue } from '@/utils/state/popup/accept-page-value';
import { applyReading } from '@/utils/state/popup/apply-reading';
import { draftOf } from '@/utils/state/popup/draft-record';
import { editField, setPicked } from '@/utils/state/popup/edit';
import { mergeOtherForm } from '@/utils/state/popup/merge-other-form';
import type { Session } from '@/utils/state/popup/session';
import { isValid } from '@/utils/validation/is-valid';
import { DescriptionField } from './DescriptionField';
import { Form } from './Form';
// Otherwise the first test waits for them.
import './RichTextEditor';
import './row-fields';

const LONG = `<p>${'Knead the dough. '.repeat(10).trim()}</p>`;

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  fakeLayout();
});
afterEach(() => render(null, document.body));

/** The description with its editor open, as a popup that was just opened over the draft. */
async function openEditor(stored: Partial<Draft> & { key?: string } = { fields: FIELDS }): Promise<Session> {
  render(null, document.body);
  const session = sessionWith(stored);
  session.ui.textView.value = 'editor';
  render(<DescriptionField session={session} field={fieldOf('description')} />, document.body);
  await vi.waitUntil(() => text());
  return session;
}

const documentText = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;
const text = () => document.querySelector('.tiptap');
const press = (name: string) =>
  document.querySelector<HTMLButtonElement>(`.editor-tools button[title="${name}"]`)?.click();

/** The whole text is replaced, as by a paste over all of it. */
async function replace(session: Session, html: string): Promise<void> {
  const place = text();
  if (!place) throw new Error('No editor');
  place.innerHTML = html;
  await vi.waitUntil(() => session.draft.fields.value.description?.value === html);
}

async function reopen(session: Session): Promise<Session> {
  const now = session.draft.fields.value.description?.value;
  await vi.waitUntil(async () => (await loadDraft(PAGE))?.fields.description?.value === now);
  const stored = await loadDraft(PAGE);
  expect(isValid(stored, draftSchema)).toBe(true);
  return openEditor(stored);
}

it('editor: a popup that was opened again takes back what was done before, and that in turn', async () => {
  const first = await openEditor();
  await replace(first, LONG);
  await replace(first, '<p>Oops</p>');
  const again = await reopen(first);
  expect(text()?.textContent).toBe('Oops');
  press('Undo');
  expect(again.draft.fields.value.description).toEqual({ value: LONG, source: 'recruiter' });
  press('Undo');
  expect(again.draft.fields.value.description?.value).toBe('<p>Bake bread.</p>');
  press('Undo');
  expect(again.draft.fields.value.description?.value).toBe('<p>Bake bread.</p>');
  press('Redo');
  press('Redo');
  expect(text()?.textContent).toBe('Oops');

  press('Undo');
  const third = await reopen(again);
  press('Undo');
  expect(third.draft.fields.value.description?.value).toBe('<p>Oops</p>');
});

/** What is still being stored of one test must not come into the next one's draft. */
const ownKey = () => `${PAGE}/${crypto.randomUUID()}`;

const WHOLE: readonly string[] = [
  '<p>Bake bread.</p>',
  '<p>We offer:</p><ul><li>bread</li></ul>',
  '<p>You:</p><ol><li>bake</li></ol>',
  '<p>Bake.</p><h2>How to apply</h2>',
];

it.each(WHOLE)('editor: opening and closing it changes nothing: %s', async (html) => {
  const fields = { ...FIELDS, description: { value: html, source: 'json-ld' } } as const;
  for (const earlierTexts of [[], ['<p>Old</p>'], ['<ul><li>Old</li></ul>']]) {
    const session = await openEditor({ fields, earlierTexts, key: ownKey() });
    expect(session.draft.fields.value).toEqual(fields);
    expect(session.draft.earlierTexts.value).toEqual(earlierTexts);
    press('Undo');
    expect(text()?.textContent).toBe(earlierTexts.length > 0 ? 'Old' : documentText(html));
  }
});

it('editor: a step that changes nothing of what is sent is no edit', async () => {
  const session = await openEditor({ fields: FIELDS, key: ownKey() });
  const place = text();
  if (!place) throw new Error('No editor');
  place.append(document.createElement('p'));
  await vi.waitUntil(() => place.querySelectorAll('p').length === 2);
  await new Promise(requestAnimationFrame);
  expect(session.draft.fields.value).toEqual(FIELDS);
});

const PAGE_TEXT = { value: '<p>Bake rolls.</p>', source: 'json-ld' } as const;

/** Each puts another description than the editor's into the form. */
const REPLACED: readonly [string, (session: Session) => unknown][] = [
  ['picked on the page', (session) => setPicked(session, { description: PAGE_TEXT })],
  [
    'the page’s version',
    (session) => {
      session.draft.proposed.value = { description: PAGE_TEXT };
      acceptPageValue(session, 'description');
    },
  ],
  [
    'a new reading of the page',
    (session) =>
      applyReading(session, {
        kind: 'advert',
        fields: { title: { value: 'Baker', source: 'json-ld' }, description: PAGE_TEXT },
        warnings: [],
      }),
  ],
  [
    'another form’s edit',
    ({ draft, posting }) => {
      const known = draftOf(draft);
      if (known)
        mergeOtherForm({ draft, posting }, known, {
          ...known,
          fields: { ...FIELDS, description: { ...PAGE_TEXT, source: 'recruiter' } },
        });
    },
  ],
  ['an edit from anywhere else', (session) => editField(session, 'description', PAGE_TEXT.value)],
];

it.each(REPLACED)('editor: it shows what replaced its text: %s', async (_by, replaceFrom) => {
  const session = await openEditor({ fields: FIELDS, key: ownKey() });
  await replaceFrom(session);
  await vi.waitUntil(() => text()?.textContent === 'Bake rolls.');
  expect(session.draft.fields.value.description?.value).toBe(PAGE_TEXT.value);
  await replace(session, '<p>Bake rolls!</p>');
  press('Undo');
  expect(session.draft.fields.value.description?.value).toBe(PAGE_TEXT.value);
});

it('editor: a text that is replaced while another field has the focus leaves it there', async () => {
  const session = await openEditor({ fields: FIELDS, key: ownKey() });
  const other = document.body.appendChild(document.createElement('input'));
  other.focus();
  setPicked(session, { description: PAGE_TEXT });
  await vi.waitUntil(() => text()?.textContent === 'Bake rolls.');
  // The editor would take it in a frame after a timeout.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  expect(document.activeElement).toBe(other);
  other.remove();
});

it('editor: keys in a row are one step', async () => {
  const session = await openEditor();
  const first = text();
  await replace(session, '<p>Bake bread!</p>');
  await replace(session, '<p>Bake bread!!</p>');
  // It was not begun anew.
  expect(text()).toBe(first);
  expect(draftOf(session.draft)?.earlierTexts).toEqual(['<p>Bake bread.</p>']);
  text()?.dispatchEvent(new FocusEvent('blur'));
  await replace(session, '<p>Bake bread!!!</p>');
  expect(draftOf(session.draft)?.earlierTexts).toEqual(['<p>Bake bread.</p>', '<p>Bake bread!!</p>']);
});

it('editor: a text that gave way to the page’s can be had back', async () => {
  const own = { value: LONG, source: 'recruiter' } as const;
  const session = sessionWith({ fields: { ...FIELDS, description: own } });
  session.draft.proposed.value = FIELDS;
  session.draft.pageChanges.value = new Map([['description', { before: '', now: '<p>Bake bread.</p>' }]]);
  render(<DescriptionField session={session} field={fieldOf('description')} />, document.body);
  const button = () => document.querySelector<HTMLButtonElement>('.page-change button');
  await vi.waitUntil(button);
  button()?.click();
  const again = await reopen(session);
  expect(text()?.textContent).toBe('Bake bread.');
  press('Undo');
  expect(again.draft.fields.value.description).toEqual(own);
});

it('editor: Escape closes its row, and what was typed stays', async () => {
  const session = sessionWith({ fields: FIELDS });
  session.ui.textView.value = 'editor';
  session.ui.openRow('text');
  render(<Form session={session} />, document.body);
  await vi.waitUntil(() => text());
  await replace(session, LONG);
  const pressEscape = (init: KeyboardEventInit = {}) =>
    text()?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...init }),
    );
  // It ends the composing of a letter first.
  pressEscape({ isComposing: true });
  expect(session.ui.openRows.value.has('text')).toBe(true);
  // Prevented, so that the popup stays open.
  expect(pressEscape()).toBe(false);
  await vi.waitUntil(() => !text());
  expect(document.activeElement?.id).toBe('row-text');
  expect(session.draft.fields.value.description?.value).toBe(LONG);
});

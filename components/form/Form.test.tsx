// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDatabase } from '@/tests/support/empty-database';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { editField } from '@/utils/state/popup/edit';
import type { Session } from '@/utils/state/popup/session';
import { Form } from './Form';
// Otherwise the first row to open waits for it.
import './row-fields';

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyDatabase();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => render(null, document.body));

type Opened = Parameters<typeof sessionWith>[0];

/** A form whose values and suggestions have arrived. */
function show(opened: Opened = {}): Session {
  const session = sessionWith({ fields: FIELDS, ...opened });
  session.ui.openRowsToDo();
  session.ui.isFormReady.value = true;
  render(<Form session={session} />, document.body);
  return session;
}

function head(row: string): HTMLButtonElement {
  const button = document.querySelector<HTMLButtonElement>(`#row-${row}`);
  if (!button) throw new Error(`No row ${row}`);
  return button;
}

const isOpen = (row: string) => head(row).getAttribute('aria-expanded') === 'true';
const openRows = () =>
  [...document.querySelectorAll('h2 > [aria-expanded=true]')].map(({ id }) => id.replace('row-', ''));
const field = (id: string) => document.querySelector<HTMLInputElement>(`#field-${id}`);
const pressEscape = (target: Element | null) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

describe('rows', () => {
  it('say their values at rest', () => {
    show();
    expect(openRows()).toEqual([]);
    const words = [...document.querySelectorAll('h2')].map((one) => one.textContent?.trim());
    expect(words).toEqual([
      'Title Baker',
      'Where G2 1AL',
      'Pay £24,000 pay period not stated',
      'Work Not stated',
      expect.stringMatching(/^Closes After 28 days on \d/),
      'Apply jobs@example.co.uk via a form on s1jobs',
      'Coreskill Retail',
      'Reference None',
      'Text',
    ]);
    expect(document.body.textContent).toContain('Bake bread.');
  });

  it('open in place at their field, and close by their head', async () => {
    show();
    head('title').focus();
    head('title').click();
    await expect.poll(() => document.activeElement?.id).toBe('field-title');
    expect(isOpen('title')).toBe(true);
    expect(head('title').getAttribute('aria-controls')).toBe(field('title')?.closest('.row-fields')?.id);
    head('title').click();
    await expect.poll(() => isOpen('title')).toBe(false);
    expect(document.activeElement).toBe(head('title'));
    expect(field('title')).toBeNull();
  });

  it('close with Escape, which goes no further', async () => {
    show();
    head('title').focus();
    head('title').click();
    await expect.poll(() => document.activeElement?.id).toBe('field-title');
    expect(pressEscape(field('title'))).toBe(false);
    await expect.poll(() => isOpen('title')).toBe(false);
    expect(document.activeElement).toBe(head('title'));
    // Nothing is left to close, so it may close the popup.
    expect(pressEscape(head('title'))).toBe(true);
  });

  it('stand open where something is missing or wrong', async () => {
    const { location: _, ...rest } = FIELDS;
    show({ fields: { ...rest, closing_date: { value: 'soon', source: 'text' } } });
    await expect.poll(openRows).toEqual(['where', 'closes']);
    await expect.poll(() => field('location')).not.toBeNull();
  });

  it('say which postcode a job at home or abroad needs', async () => {
    const { location: _, ...rest } = FIELDS;
    show({ fields: { ...rest, working_location: { value: 'Home working', source: 'text' } } });
    await expect.poll(() => field('location')).not.toBeNull();
    const described = field('location')?.getAttribute('aria-describedby') ?? '';
    const words = described.split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(words).toContain(
      'The full postcode, or its first half. For work at home or abroad, your office’s',
    );
  });

  it('stay open while something is typed into them that fills the gap', async () => {
    const { location: _, ...rest } = FIELDS;
    const session = show({ fields: rest });
    await expect.poll(() => field('location')).not.toBeNull();
    field('location')?.focus();
    editField(session, 'location', 'G2 1AL');
    session.ui.openRowsToDo();
    await expect.poll(() => field('location')?.value).toBe('G2 1AL');
    expect(openRows()).toEqual(['where']);
  });

  it('close again by themselves if nobody used them and a later reading fills the gap', () => {
    const { location: _, ...rest } = FIELDS;
    const session = show({ fields: rest });
    session.draft.fields.value = FIELDS;
    session.ui.openRowsToDo();
    expect([...session.ui.openRows.value]).toEqual([]);
  });

  it('say at rest that the page has another value, until the recruiter has chosen', async () => {
    const session = show({ others: { title: [{ value: 'Night Baker', source: 'text' }] } });
    expect(head('title').textContent).toContain('Baker or another');
    editField(session, 'title', 'Night Baker');
    await expect.poll(() => head('title').textContent).not.toContain('another');
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'open over a restored draft that says “%s”',
    async (word) => {
      const restored = { value: word, source: 'backup', check: true } as const;
      show({ fields: { ...FIELDS, coreskill: restored, hours: restored } });
      await expect.poll(() => document.body.textContent).toContain(`${word} has no specialisms.`);
    },
  );

  it('a gap that the recruiter folded away is said', async () => {
    const session = show();
    editField(session, 'title', '');
    await expect.poll(() => head('title').textContent).toContain('Missing');
  });
});

describe('errors', () => {
  function type(id: string, words: string): void {
    const input = field(id);
    if (!input) throw new Error(`No field ${id}`);
    input.focus();
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const nextFrame = () => new Promise(requestAnimationFrame);
  const errors = () => [...document.querySelectorAll('.issue')].map((one) => one.textContent?.trim());

  it.each([
    ['in a field that was left before', async () => undefined],
    ['after Post was pressed', async (session: Session) => session.ui.attemptSubmit()],
  ])('come when a field is left or Post is pressed, never while it is typed in: %s', async (_, before) => {
    const session = show();
    session.ui.openRow('closes');
    session.ui.openRow('apply');
    await expect.poll(() => field('closing_date')).not.toBeNull();
    type('closing_date', '2099-01-01');
    field('application_url')?.focus();
    await expect.poll(() => session.ui.visitedFields.value.has('closing_date')).toBe(true);
    await before(session);
    type('closing_date', '3');
    await nextFrame();
    expect(errors()).toEqual([]);
    expect(field('closing_date')?.ariaInvalid).not.toBe('true');
    type('application_url', 'h');
    await expect.poll(errors).toEqual(['Enter a day such as 30/11 or 1 December']);
    session.ui.attemptSubmit();
    await expect.poll(errors).toContain('Enter a whole web address that starts with http:// or https://');
  });

  it('go while their field is typed in', async () => {
    const session = show({ fields: { ...FIELDS, closing_date: { value: 'soon', source: 'text' } } });
    await expect.poll(errors).toHaveLength(1);
    await expect.poll(() => field('closing_date')).not.toBeNull();
    type('closing_date', '3');
    await expect.poll(errors).toEqual([]);
    expect(session.draft.issues.value).toHaveLength(1);
  });
});

describe('unsure values', () => {
  const unsure = (value: string | string[]) => ({ value, source: 'suggestion' as const, check: true });
  const SUGGESTED = { ...FIELDS, coreskill: unsure('Retail'), specialisms: unsure(['Butcher']) };

  it('one press accepts those of a row as they are', async () => {
    const session = show({ fields: SUGGESTED });
    expect(openRows()).toEqual([]);
    const [button, ...more] = [...document.querySelectorAll('button')].filter((one) =>
      one.textContent?.trim().startsWith('That’s right'),
    );
    expect(more).toEqual([]);
    expect(button?.textContent?.trim()).toBe('That’s right (accept the coreskill and the specialisms)');
    button?.click();
    expect(session.draft.fields.value).toMatchObject({
      coreskill: { value: 'Retail', source: 'recruiter' },
      specialisms: { value: ['Butcher'], source: 'recruiter' },
    });
    expect(document.activeElement).toBe(head('kind'));
  });

  it('in an open row, words ask to check one and a button accepts it', async () => {
    const session = show({ fields: { ...FIELDS, closing_date: unsure('2099-01-05') } });
    head('closes').click();
    const marked = await vi.waitUntil(() => document.querySelector('.field-closing_date .to-check'));
    expect(marked.textContent?.trim()).toBe('Check this That’s right (accept the closing date)');
    const buttons = [...marked.querySelectorAll('button')];
    expect(buttons.map((one) => one.textContent?.trim())).toEqual(['That’s right (accept the closing date)']);
    buttons[0]?.click();
    expect(session.draft.fields.value.closing_date).toEqual({ value: '2099-01-05', source: 'recruiter' });
    expect(document.activeElement).toBe(field('closing_date'));
  });

  it('why one is unsure is said before it can be accepted', () => {
    const note = [{ code: 'doubts' as const, doubts: ['email-not-visible' as const] }];
    show({
      fields: { ...FIELDS, application_email: { ...unsure('jobs@example.co.uk'), source: 'text', note } },
    });
    expect(document.querySelector('#row-apply-message')?.textContent).toBe(
      'This e-mail address isn’t visible on the page.',
    );
    expect(head('apply').getAttribute('aria-describedby')).toBe('row-apply-message');
  });

  it('nothing is called missing that may still arrive', () => {
    const { coreskill: _, ...rest } = FIELDS;
    const session = sessionWith({ fields: rest });
    session.ui.isFormReady.value = false;
    render(<Form session={session} />, document.body);
    expect(head('kind').textContent?.trim()).toBe('Coreskill');
  });
});

it('rows: a change on the page is told in words, and not by an icon alone', async () => {
  const session = show();
  session.draft.pageChanges.value = new Map([['location', { before: 'G2 1AL', now: 'EH6 6QN' }]]);
  await expect
    .poll(() => document.querySelector('#row-where-message')?.textContent)
    .toBe('Changed on the page');
});

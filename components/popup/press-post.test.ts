// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { sessionWith } from '@/tests/support/session';
import { ACME, ADVERT, written } from '@/tests/support/written';
import { Heading } from './Heading';
import { pressPost } from './press-post';

it('press Post: an error that nothing else tells of is told until the next press', async () => {
  const session = sessionWith();
  await pressPost(session, () => Promise.reject(new TypeError('A part was not loaded')));
  expect(session.ui.notPosted.value).toContain('Something went wrong while posting');
  await pressPost(session, async () => 'busy');
  expect(session.ui.notPosted.value).toBe('');
});

it('press Post: goes to the account’s place where the draft’s account is not here', async () => {
  const session = sessionWith({ account: 'gone', accounts: [ACME] });
  render(h(Heading, { session, panelButton: null }), document.body);
  await pressPost(session, async () => 'no-account');
  const { activeElement } = document;
  expect(activeElement?.getAttribute('aria-label')).toBe('Account to post through');
  expect((activeElement as HTMLSelectElement).value).toBe('');
  render(null, document.body);
});

it('press Post: an advert that the board refused goes to the first field that it objects to', async () => {
  const { posting } = written({ advert: ADVERT, account: ACME });
  const session = sessionWith({
    posted: {
      ...posting,
      state: 'refused',
      outcome: {
        state: 'refused',
        cause: 'fields',
        issues: [{ field: 'location', key: 'location', message: 'Enter a UK postcode' }],
      },
    },
  });
  const field = document.body.appendChild(document.createElement('input'));
  field.id = 'field-location';
  field.scrollIntoView = () => undefined;
  await pressPost(session, async () => 'submitted');
  expect(document.activeElement).toBe(field);
  expect(session.ui.openRows.value.has('where')).toBe(true);
  field.remove();
});

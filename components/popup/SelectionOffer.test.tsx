// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyDatabase } from '@/tests/support/empty-database';
import { sessionWith } from '@/tests/support/session';
import { applySelection } from '@/utils/state/popup/apply-selection';
import { SelectionOffer } from './SelectionOffer';

const SELECTION = 'Our friendly team';

beforeEach(emptyDatabase);
afterEach(() => render(null, document.body));

it('selected words: are offered until a field has them, however often the offer is drawn', async () => {
  const session = sessionWith();
  const draw = () => {
    render(null, document.body);
    render(<SelectionOffer session={session} selection={SELECTION} />, document.body);
  };
  draw();
  await applySelection(session, 'hours', SELECTION);
  expect(session.ui.pointed.value).toEqual({ field: 'hours', outcome: 'unclear', text: SELECTION });
  expect(document.body.textContent).toContain(SELECTION);
  [...document.querySelectorAll('button')].find((one) => one.textContent === 'Title')?.click();
  await expect.poll(() => document.body.textContent).toBe('');
  expect(session.draft.values.value.title).toBe(SELECTION);
  draw();
  expect(document.body.textContent).toBe('');
});

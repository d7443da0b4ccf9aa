import 'fake-indexeddb/auto';
import { effect } from '@preact/signals';
import { expect, it } from 'vitest';
import { FIELDS, sessionWith } from '@/tests/support/session';
import { ROW_IDS, type RowId } from '@/utils/advert/field-entry';
import { editField } from './edit';
import { rowStateOf } from './row-state';

it('typing: a key has only its own row worked out anew', () => {
  const session = sessionWith({ fields: FIELDS });
  const workedOut: RowId[] = [];
  const stops = ROW_IDS.map((row) =>
    effect(() => {
      rowStateOf(session, row);
      workedOut.push(row);
    }),
  );
  workedOut.length = 0;
  for (const words of ['Bake', 'Bake b', 'Bake br']) editField(session, 'description', `<p>${words}</p>`);
  editField(session, 'title', 'Bakers');
  expect(workedOut).toEqual(['text', 'text', 'text', 'title']);
  for (const stop of stops) stop();
});

it('typing: a key that changes no issue has nothing worked out that depends on issues', () => {
  const { draft, posting, ui } = sessionWith({ fields: FIELDS });
  const before = [draft.issues.value, draft.advisories.value, ui.visibleIssues.value];
  editField({ draft, posting }, 'description', '<p>Bake more bread.</p>');
  const after = [draft.issues.value, draft.advisories.value, ui.visibleIssues.value];
  expect(after.map((value, at) => value === before[at])).toEqual([true, true, true]);
  editField({ draft, posting }, 'title', '');
  expect(draft.issues.value).not.toBe(before[0]);
});

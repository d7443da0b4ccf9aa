// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { NEWER_KEPT } from '@/utils/copy/en-GB/drafts';
import { DraftListModel } from '@/utils/state/draft-list/draft-list';
import { DraftList } from './DraftList';

afterEach(() => render(null, document.body));

it('draft list: the keyboard comes to opening a draft before discarding it', () => {
  const drafts = new DraftListModel();
  drafts.rows.value = [
    {
      draftKey: 'https://a.example/job',
      title: 'Baker',
      company: 'Acme',
      changedAt: '2026-11-23T12:00:00.000Z',
      isTouched: true,
      isFromBackup: false,
      posted: undefined,
      isEditedSince: false,
    },
  ];
  render(<DraftList drafts={drafts} today="2026-11-29" />, document.body);
  const controls = [...document.querySelectorAll('a, button')].map((one) => one.textContent?.trim());
  expect(controls).toEqual(['Open Baker', 'Discard Baker']);
});

it('draft list: that a newer draft was kept instead of the discarded one is seen, too', () => {
  const drafts = new DraftListModel();
  drafts.rows.value = [];
  drafts.status.value = { words: NEWER_KEPT, isVisible: true };
  render(<DraftList drafts={drafts} today="2026-11-29" />, document.body);
  const status = document.querySelector('[role=status]');
  expect(status?.textContent).toBe(NEWER_KEPT);
  expect(status?.classList.contains('sr-only')).toBe(false);
});

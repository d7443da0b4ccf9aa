// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { RestorePreview } from '@/utils/backup/preview-restore';
import { RestoreOffer } from './RestoreOffer';

const NOTHING_NEW: RestorePreview = {
  at: '2026-11-20T09:00:00.000Z',
  drafts: { come: 0, beside: 0, stay: 2 },
  postings: { come: 0, stay: 3 },
  changes: 0,
  unfinished: 0,
  damaged: 0,
  settings: [],
  faults: [],
  faultCount: 0,
};

afterEach(() => render(null, document.body));

function buttons(preview: Partial<RestorePreview>): string[] {
  const offer = {
    file: new File([], 'backup.jsonl'),
    preview: { ...NOTHING_NEW, ...preview },
    ticked: new Set<string>(),
  };
  const ignore = () => undefined;
  render(
    <RestoreOffer offer={offer} isLocked={false} onTick={ignore} onRestore={ignore} onCancel={ignore} />,
    document.body,
  );
  return [...document.querySelectorAll('button')].map(({ textContent }) => textContent ?? '');
}

it('restore: a file with nothing new can only be closed', () => {
  expect(buttons({})).toEqual(['Close']);
});

it.each<[string, Partial<RestorePreview>]>([
  ['drafts', { drafts: { come: 1, beside: 0, stay: 0 } }],
  ['drafts that differ', { drafts: { come: 0, beside: 1, stay: 0 } }],
  ['postings', { postings: { come: 1, stay: 0 } }],
  ['changes of posted adverts', { changes: 1 }],
  ['damaged records', { damaged: 1 }],
])('restore: a file that brings only %s can be restored', (_name, preview) => {
  expect(buttons(preview)).toContain('Restore');
});

it('restore: changes of posted adverts are announced', () => {
  buttons({ changes: 2 });
  expect(document.body.textContent).toContain('2 changes to posted adverts will be restored');
});

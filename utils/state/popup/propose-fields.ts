import type { DraftFields } from '@/utils/drafts/draft';
import { isCopy } from '@/utils/drafts/draft-key';
import { propose } from '@/utils/drafts/propose';
import type { Reading } from '@/utils/reading/reading';
import type { SettingsModel } from './models/settings';
import type { Models } from './session';

/** @returns what the form's draft may be filled with. A copy is as its advert was: a gap in it may be meant. */
export function proposeForDraft(
  { draft, settings }: Models<'draft' | 'settings'>,
  reading: Reading,
): DraftFields {
  if (isCopy(draft.key.value ?? '')) return {};
  const kept = reading.kind === 'advert' ? {} : draft.fields.value;
  return propose(reading, { defaults: settings.defaults.value, today: settings.today.value, kept });
}

export function proposeFields({ defaults, today }: SettingsModel, reading: Reading): DraftFields {
  return propose(reading, { defaults: defaults.value, today: today.value });
}

import { DEFAULT_FIELD_IDS, type DefaultFieldId } from '@/utils/advert/fields';
import { check } from '@/utils/advert/rules';
import { tidy } from '@/utils/advert/tidy';
import type { Faults } from './faults';

export type DefaultTexts = { [Id in DefaultFieldId]?: string | undefined };

/** @returns tidied values and errors */
export async function checkDefaults(
  values: DefaultTexts,
  today: string,
): Promise<{ tidied: DefaultTexts; faults: Faults }> {
  const tidied: DefaultTexts = {};
  for (const id of DEFAULT_FIELD_IDS) {
    const value = await tidy(id, values[id] ?? '', today);
    if (value) tidied[id] = value;
  }
  const issues = check(tidied, { today, coreskills: {}, board: '' });
  const wrong = issues.filter(({ kind }) => kind === 'fault');
  return { tidied, faults: Object.fromEntries(wrong.map(({ field, message }) => [field, message])) };
}

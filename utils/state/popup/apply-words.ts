import { type FieldId, fieldOf, fieldsOf } from '@/utils/advert/fields';
import { cleanLine } from '@/utils/advert/invisible';
import { type DraftField, type DraftFields, isEdited, isFilled } from '@/utils/drafts/draft';
import { replacedWith } from '@/utils/drafts/pay';
import { type PointedField, type PointedWords, readWords } from '@/utils/reading/read-words';
import type { AdvertReading, ReadFields } from '@/utils/reading/reading';
import { setPicked } from './edit';
import { keepEarlierText } from './keep-earlier-text';
import { proposeFields } from './propose-fields';
import type { Models } from './session';

type WordsModels = Models<'draft' | 'posting' | 'settings' | 'page'>;

/**
 * Puts words from the page into the form as picked by the recruiter, read as the field's label would have them read.
 * @returns false where the field offers choices and the words state none of them, undefined where another draft has come
 * into the form meanwhile; then nothing changes
 */
export async function applyWords(
  models: WordsModels,
  id: PointedField,
  words: PointedWords,
): Promise<boolean | undefined> {
  const { draft, settings } = models;
  const key = draft.key.value;
  const read = readWords(id, words, settings.today.value);
  const proposed = proposeFields(settings, { kind: 'advert', fields: read, warnings: [] });
  const fields = await fieldsFor(models, id, read, proposed);
  if (draft.key.value !== key) return undefined;
  const own = fields ?? asWritten(id, words);
  if (own?.description) keepEarlierText(models);
  if (own) setPicked(models, own);
  return own !== undefined;
}

/** @returns undefined where the words state no value of the field */
async function fieldsFor(
  models: WordsModels,
  id: PointedField,
  read: ReadFields,
  proposed: DraftFields,
): Promise<DraftFields | undefined> {
  const found = (one: FieldId): DraftField | undefined =>
    one in read || proposed[one]?.note ? proposed[one] : undefined;
  const { row } = fieldOf(id);
  const ids = fieldsOf(row).map((field) => field.id);
  if (row === 'pay') {
    if (!ids.some((one) => found(one))) return undefined;
    const hasFigure = isFilled(found('salary_low')) || isFilled(found('salary_high'));
    const replaced = replacedWith(models.draft.fields.value, hasFigure ? id : 'salary_text');
    // None of another pay stays.
    return Object.fromEntries(replaced.map((one) => [one, found(one) ?? { value: '', source: 'picked' }]));
  }
  if (id === 'location' && !found(id)) return guessPostcode(models, read);
  const { fields } = models.draft;
  const stated = ids.filter((one) => found(one));
  // The recruiter's own value of a neighbour stays.
  const used = stated.filter((one) => one === id || !stated.includes(id) || !isEdited(fields.value[one]));
  return used.length > 0 ? Object.fromEntries(used.map((one) => [one, found(one)])) : undefined;
}

/** The words name a place without a postcode: the likely one has to be checked. */
async function guessPostcode({ page }: WordsModels, read: ReadFields): Promise<DraftFields | undefined> {
  if (!read.place) return undefined;
  const around = page.reading.value;
  const advert: AdvertReading =
    around?.kind === 'advert' ? around : { kind: 'advert', fields: {}, warnings: [] };
  const { suggestPostcode } = await import('@/utils/towns/suggest-postcode');
  const { location: _before, ...fields } = advert.fields;
  const value = suggestPostcode({ ...advert, fields: { ...fields, ...read } }, []);
  return value ? { location: { value, source: 'picked', check: true } } : undefined;
}

/** What a recruiter could have typed is put in as it is; the rules say what is wrong with it. */
function asWritten(id: PointedField, { text, link }: PointedWords): DraftFields | undefined {
  const target = fieldOf(id).row === 'pay' ? 'salary_text' : id;
  const { control, limit } = fieldOf(target);
  if (control.kind === 'choice' || control.kind === 'rich-text') return undefined;
  const isAddress = control.kind === 'url' || control.kind === 'youtube';
  const value = ((isAddress && link) || cleanLine(text)).trim().slice(0, 4 * limit);
  const field: DraftField = { value, source: 'picked' };
  return isFilled(field) ? { [target]: field } : undefined;
}

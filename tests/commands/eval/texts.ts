import { BUNDLED_CORESKILLS } from '@/utils/coreskills/list';
import { suggest } from '@/utils/coreskills/suggest';
import { readClosingDate } from '@/utils/reading/values/closing-date';
import { readHours } from '@/utils/reading/values/hours';
import { readJobType } from '@/utils/reading/values/job-type';
import { readSalary } from '@/utils/reading/values/salary';
import { needsSalaryText } from '@/utils/reading/values/salary-text';
import { readWorkingLocation } from '@/utils/reading/values/working-location';
import { addPlace } from '@/utils/towns/add-place';
import { readPlaceOfWork } from '@/utils/towns/place';
import { gapsOf } from './form-gaps';

/** A line of a file of rows. */
export interface Row {
  text?: string;
  title?: string;
  description?: string;
  today?: string;
}

const wordsOf = ({ text, title, description }: Row): string =>
  text ?? [title, description].filter(Boolean).join('\n');

const today = () => new Date().toISOString().slice(0, 10);

export const tasks = {
  gapsOf,
  addPlace,
  salary(row: Row) {
    const words = wordsOf(row);
    const { low, high, period, currency } = readSalary(words) ?? {};
    const figures = [low, high].filter((figure) => figure !== undefined);
    const stated = figures.length > 0;
    return {
      low: low ?? null,
      high: high ?? null,
      period: period ?? null,
      currency: stated ? (currency ?? 'GBP') : null,
      text_needed: needsSalaryText(words, figures),
    };
  },
  dates(row: Row) {
    const { date, weekdayDiffers } = readClosingDate(wordsOf(row), row.today ?? today()) ?? {};
    return { date: date ?? null, weekday_mismatch: weekdayDiffers ?? false };
  },
  terms: (row: Row) => ({
    hours: readHours(wordsOf(row)) ?? null,
    type: readJobType(wordsOf(row)) ?? null,
    working_location: readWorkingLocation(wordsOf(row)) ?? null,
  }),
  location(row: Row) {
    const { postcode, outcode, town, several } = readPlaceOfWork(wordsOf(row));
    return { postcode: postcode ?? null, outcode: outcode ?? null, town: town ?? null, several };
  },
  suggest({ title, text, description }: Row) {
    const made = suggest({ title: title ?? text ?? '', description }, BUNDLED_CORESKILLS);
    return { choice: made.confidence === 'clear' ? made.choice : null, suggestions: made.ranked };
  },
};

import { readClosingDate } from '@/utils/reading/text/closing-date';
import { findOutcodes, findPostcodes } from '@/utils/reading/text/postcode';
import { readSalary } from '@/utils/reading/text/salary';
import { readHours, readJobType, readWorkingLocation } from '@/utils/reading/text/terms';
import { findTowns, type Town } from '@/utils/towns/find';

/** A row of the samples: a wording, or a title with the words under it. */
interface Row {
  text?: string;
  title?: string;
  description?: string;
  /** The day on which the wording was read, ISO. */
  today?: string;
}

const wordsOf = ({ text, title, description }: Row): string =>
  text ?? [title, description].filter(Boolean).join('\n');

const today = () => new Date().toISOString().slice(0, 10);

/** What each task's readers make of a row, in the form that the scorer wants. */
export const tasks = {
  salary(row: Row) {
    const { low, high, period, currency, text } = readSalary(wordsOf(row)) ?? {};
    const stated = low !== undefined || high !== undefined;
    return {
      low: low ?? null,
      high: high ?? null,
      period: period ?? null,
      currency: stated ? (currency ?? 'GBP') : null,
      text_needed: text !== undefined,
    };
  },
  dates: (row: Row) => ({ date: readClosingDate(wordsOf(row), row.today ?? today()) ?? null }),
  terms: (row: Row) => ({
    hours: readHours(wordsOf(row)) ?? null,
    type: readJobType(wordsOf(row)) ?? null,
    working_location: readWorkingLocation(wordsOf(row)) ?? null,
  }),
  location(row: Row) {
    const words = wordsOf(row);
    const postcodes = findPostcodes(words);
    const outcodes = postcodes.length > 0 ? postcodes.map((code) => code.split(' ')[0]) : findOutcodes(words);
    const towns = withoutCities(findTowns(words));
    const several = towns.length > 1 || new Set(outcodes).size > 1;
    return {
      postcode: several ? null : (postcodes[0] ?? null),
      outcode: several ? null : (outcodes[0] ?? null),
      town: several ? null : (towns[0] ?? null),
      several,
    };
  },
};

/** "Roehampton, London" and "Broughty Ferry, Dundee" name one place and the city that it is part of. */
function withoutCities(towns: readonly Town[]): readonly string[] {
  const names = [...new Set(towns.map(({ name }) => name))];
  if (names.length !== 2) return names;
  const [place, city = ''] = names;
  const part = towns.find(({ name }) => name === place);
  const isWithin =
    city === 'London'
      ? part?.outcodes.some((code) => /^(?:[ENW]|EC|NW|S[EW]|WC)\d/.test(code))
      : part?.district.includes(city);
  return isWithin ? names.slice(0, 1) : names;
}

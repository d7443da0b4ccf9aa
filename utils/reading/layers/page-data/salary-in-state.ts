import { readAmounts } from '../../values/amounts';
import { isObject, type Json, type JsonObject, textOf, toList } from '../job-posting/json';
import { SALARY, valuesUnder } from './advert-keys';

const LOW = new Set([
  'min',
  'minimum',
  'minvalue',
  'minamount',
  'from',
  'salarymin',
  'minsalary',
  'salaryfrom',
]);
const HIGH = new Set(['max', 'maximum', 'maxvalue', 'maxamount', 'to', 'salarymax', 'maxsalary', 'salaryto']);
const LOW_CENTS = new Set(['mincents']);
const HIGH_CENTS = new Set(['maxcents']);
const CURRENCY = new Set(['currency', 'currencycode', 'currencytype', 'salarycurrency']);
const UNIT = new Set(['unit', 'unittext', 'interval', 'period', 'payperiod', 'salaryperiod', 'frequency']);
const PLAIN = new Set([
  'min',
  'minimum',
  'from',
  'max',
  'maximum',
  'to',
  'unit',
  'interval',
  'period',
  'frequency',
]);

/**
 * Reads unambiguous pay as schema.org `baseSalary`: a range with its currency, or text with a currency sign. Several
 * ranges (for places or grades) give undefined.
 */
export function findSalaryInState(advert: JsonObject): Json | undefined {
  for (const value of valuesUnder(advert, SALARY)) {
    const values = toList(value);
    const [only] = values;
    if (values.length !== 1 || only === undefined) continue;
    const pay = isObject(only) ? rangeIn(only, new Set()) : wordsIn(only);
    if (pay) return pay;
  }
  return rangeIn(advert, PLAIN);
}

function wordsIn(value: Json): string | undefined {
  const text = typeof value === 'string' ? textOf(value) : undefined;
  return text && readAmounts(text).some(({ currency }) => currency) ? text : undefined;
}

function rangeIn(object: JsonObject, without: ReadonlySet<string>): Json | undefined {
  const read = (names: ReadonlySet<string>) =>
    valuesUnder(object, new Set([...names].filter((name) => !without.has(name))))[0];
  const minValue = amount(read(LOW)) ?? hundredth(read(LOW_CENTS));
  const maxValue = amount(read(HIGH)) ?? hundredth(read(HIGH_CENTS));
  const currency = textOf(read(CURRENCY));
  if ((minValue === undefined && maxValue === undefined) || !currency) return undefined;
  const unitText = textOf(read(UNIT))
    ?.replace(/[^a-z]+/gi, ' ')
    .trim();
  return {
    currency,
    value: { minValue: minValue ?? null, maxValue: maxValue ?? null, unitText: unitText ?? null },
  };
}

function amount(value: Json | undefined): number | undefined {
  const number = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number > 1 ? number : undefined;
}

function hundredth(value: Json | undefined): number | undefined {
  const cents = amount(value);
  return cents === undefined ? undefined : cents / 100;
}

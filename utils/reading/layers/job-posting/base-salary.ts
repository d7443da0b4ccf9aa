import { areSwapped, toPence } from '../../values/amounts';
import { fitsPeriod, readUnit } from '../../values/period';
import { readSalary, type Salary } from '../../values/salary';
import { formatSalary } from '../../values/salary-text';
import { getProperty, isObject, type Json, type JsonObject, textOf, toList } from './json';

export interface Pay extends Salary {
  /** The unit does not fit the amount. */
  doubtful?: boolean;
}

/**
 * Reads `baseSalary`: Google's MonetaryAmount with a QuantitativeValue, or a number, text, PriceSpecification, or a
 * range one level too high. Ignores `estimatedSalary`, the job board's guess (schema.org).
 */
export function readBaseSalary(posting: JsonObject): Pay | undefined {
  const currency = textOf(getProperty(posting, 'salaryCurrency'));
  const values = toList(getProperty(posting, 'baseSalary'));
  for (const value of values) {
    const pay = isObject(value) ? readMonetaryAmount(value, currency) : undefined;
    if (pay) return pay;
  }
  return amountOrText(values, undefined, currency);
}

function readMonetaryAmount(value: JsonObject, currency: string | undefined): Pay | undefined {
  const ownCurrency =
    textOf(getProperty(value, 'currency')) ?? textOf(getProperty(value, 'priceCurrency')) ?? currency;
  const unit = textOf(getProperty(value, 'unitText')) ?? textOf(getProperty(value, 'unitCode'));
  const values = toList(getProperty(value, 'value') ?? getProperty(value, 'price'));
  const [inner] = values;
  if (isObject(inner)) {
    const innerUnit =
      textOf(getProperty(inner, 'unitText')) ?? textOf(getProperty(inner, 'unitCode')) ?? unit;
    return (
      readRange(inner, innerUnit, ownCurrency) ??
      amountOrText(toList(getProperty(inner, 'value')), innerUnit, ownCurrency)
    );
  }
  return readRange(value, unit, ownCurrency) ?? amountOrText(values, unit, ownCurrency);
}

function readRange(
  value: JsonObject,
  unit: string | undefined,
  currency: string | undefined,
): Pay | undefined {
  const low = numberOf(getProperty(value, 'minValue') ?? getProperty(value, 'minPrice'));
  const high = numberOf(getProperty(value, 'maxValue') ?? getProperty(value, 'maxPrice'));
  if (low === undefined && high === undefined) return undefined;
  return checkedPay(low, high, unit, currency);
}

/** @param values two numbers are a range's ends */
function amountOrText(values: readonly Json[], unit: string | undefined, currency: string | undefined) {
  const numbers = values.map(numberOf).filter((value) => value !== undefined);
  if (numbers.length > 0) return checkedPay(numbers[0], numbers.at(-1), unit, currency);
  const text = textOf(values);
  const salary = text === undefined ? undefined : readSalary(text);
  if (!salary) return undefined;
  if (salary.low === undefined && salary.high === undefined) return salary;
  // The text is more reliable than other fields.
  return checkedPay(salary.low, salary.high, salary.period ?? unit, salary.currency ?? currency, salary.text);
}

/** Accepts text like `"28,000.00"`. Databases store 0 and 1 for "no value". */
function numberOf(value: Json | undefined): number | undefined {
  const plain = toList(value)[0];
  const written = typeof plain === 'string' ? plain.trim() : '';
  const number =
    typeof plain === 'number'
      ? plain
      : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(written)
        ? Number(written.replace(/,/g, ''))
        : Number.NaN;
  return number > 1 && number < 10_000_000 ? toPence(number) : undefined;
}

function checkedPay(
  low: number | undefined,
  high: number | undefined,
  unit: string | undefined,
  written: string | undefined,
  text?: string,
): Pay | undefined {
  const [least, most] = inOrder(low, high);
  const figures = [least, most].filter((value) => value !== undefined);
  if (figures.length === 0) return undefined;
  const period = unit === undefined ? undefined : readUnit(unit);
  const fits = period === undefined || figures.every((value) => fitsPeriod(value, period));
  const currency = isoCurrency(written);
  const pay: Pay = {
    ...(least === undefined ? {} : { low: least }),
    ...(most === undefined ? {} : { high: most }),
    ...(currency === undefined ? {} : { currency }),
    ...(period && fits ? { period } : {}),
    ...(fits ? {} : { doubtful: true }),
  };
  const shown = text ?? formatSalary(pay);
  return shown === undefined ? pay : { ...pay, text: shown };
}

function inOrder(
  low: number | undefined,
  high: number | undefined,
): [number | undefined, number | undefined] {
  if (low === undefined || high === undefined || low <= high) return [low, high];
  return areSwapped(low, high) ? [high, low] : [undefined, undefined];
}

function isoCurrency(written: string | undefined): string | undefined {
  if (written === '£') return 'GBP';
  return written && /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : undefined;
}

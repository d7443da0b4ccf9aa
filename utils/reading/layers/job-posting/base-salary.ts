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
  for (const value of toList(getProperty(posting, 'baseSalary'))) {
    const pay = readMonetaryAmount(value, currency);
    if (pay) return pay;
  }
  return undefined;
}

function readMonetaryAmount(value: Json, currency: string | undefined): Pay | undefined {
  if (!isObject(value)) return amountOrText(value, undefined, currency);
  const ownCurrency =
    textOf(getProperty(value, 'currency')) ?? textOf(getProperty(value, 'priceCurrency')) ?? currency;
  const unit = textOf(getProperty(value, 'unitText')) ?? textOf(getProperty(value, 'unitCode'));
  const inner = toList(getProperty(value, 'value'))[0] ?? toList(getProperty(value, 'price'))[0];
  if (isObject(inner)) {
    const innerUnit =
      textOf(getProperty(inner, 'unitText')) ?? textOf(getProperty(inner, 'unitCode')) ?? unit;
    return (
      readRange(inner, innerUnit, ownCurrency) ??
      amountOrText(toList(getProperty(inner, 'value'))[0], innerUnit, ownCurrency)
    );
  }
  return readRange(value, unit, ownCurrency) ?? amountOrText(inner, unit, ownCurrency);
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

function amountOrText(value: Json | undefined, unit: string | undefined, currency: string | undefined) {
  const amount = numberOf(value);
  if (amount !== undefined) return checkedPay(amount, amount, unit, currency);
  const text = textOf(value);
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
  return number > 1 && number < 10_000_000 ? number : undefined;
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

/** Slightly swapped ends are a typo; ends far apart are no range. */
function inOrder(
  low: number | undefined,
  high: number | undefined,
): [number | undefined, number | undefined] {
  if (low === undefined || high === undefined || low <= high) return [low, high];
  return high * 3 >= low ? [high, low] : [undefined, undefined];
}

function isoCurrency(written: string | undefined): string | undefined {
  if (written === '£') return 'GBP';
  return written && /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : undefined;
}

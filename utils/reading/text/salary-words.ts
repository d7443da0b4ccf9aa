import type { SalaryPeriod } from './period';

interface Figures {
  low?: number;
  high?: number;
  currency?: string;
  period?: SalaryPeriod;
}

const PER: Record<SalaryPeriod, string> = {
  hourly: 'an hour',
  daily: 'a day',
  weekly: 'a week',
  monthly: 'a month',
  yearly: 'a year',
};

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['GBP', '£'],
  ['EUR', '€'],
  ['USD', '$'],
]);

/**
 * Puts figures into words where the board's own display would lose something: it rounds pence away, and shows
 * every amount as pounds.
 * @returns for example "£13.65 an hour" or "$50,000 – $60,000 a year"; undefined where figures alone will do.
 */
export function salaryWords({ low, high, currency, period }: Figures): string | undefined {
  const figures = [low, high].filter((value) => value !== undefined);
  const isForeign = currency !== undefined && currency !== 'GBP';
  if (!isForeign && figures.every(Number.isInteger)) return undefined;
  const amount = (value: number) => money(value, currency ?? 'GBP');
  const span =
    low === undefined
      ? `up to ${amount(high ?? 0)}`
      : high === undefined
        ? `from ${amount(low)}`
        : low === high
          ? amount(low)
          : `${amount(low)} – ${amount(high)}`;
  return period ? `${span} ${PER[period]}` : span;
}

/** By hand: the first use of the browser's own number formats costs more than all the rest of a reading. */
function money(value: number, currency: string): string {
  const [pounds = '', pence = ''] = value.toFixed(2).split('.');
  const figure = pounds.replace(/\B(?=(?:\d{3})+$)/g, ',') + (pence === '00' ? '' : `.${pence}`);
  const sign = SIGNS.get(currency);
  return sign ? `${sign}${figure}` : `${currency} ${figure}`;
}

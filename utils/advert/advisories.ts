import { salary } from '@/utils/copy/en-GB/advert';
import * as copy from '@/utils/copy/en-GB/advisories';
import { formatDate, isIsoDate } from './dates';
import type { FieldId, FormValues } from './fields';
import { DAYS_ON_BOARD } from './limits';
import { formatMoney, parseMoney } from './money';
import { computeLatestRemovalDay } from './removal-day';

export interface Advisory {
  field: FieldId;
  message: string;
  salaryText?: string;
}

interface AdvisoryContext {
  /** ISO date in London. */
  today: string;
  board: string;
  /** ISO date by which the board removes a posted advert. One that is posted now has all its days. */
  latestRemovalDay?: string | undefined;
}

/** They do not prevent posting (board specification, salary and closing date). */
export function advisoriesOf(values: FormValues, context: AdvisoryContext): Advisory[] {
  return [...rounding(values, context.board), ...closing(values, context)];
}

function rounding(values: FormValues, board: string): Advisory[] {
  const amounts = [values.salary_low, values.salary_high].map((text) => parseMoney(text ?? ''));
  const field = amounts.findIndex((amount) => amount !== undefined && !Number.isInteger(amount));
  if (field < 0) return [];
  const shown = amounts.filter((amount) => amount !== undefined).map((amount) => `£${formatMoney(amount)}`);
  const hasSalaryText = Boolean(values.salary_text?.trim());
  return [
    {
      field: field === 0 ? 'salary_low' : 'salary_high',
      message: copy.rounded(board, hasSalaryText),
      ...(hasSalaryText ? {} : { salaryText: salary([...new Set(shown)], values.salary_period) }),
    },
  ];
}

function closing(values: FormValues, { today, board, latestRemovalDay }: AdvisoryContext): Advisory[] {
  const date = values.closing_date ?? '';
  if (!isIsoDate(date) || date <= today) return [];
  const last = latestRemovalDay ?? computeLatestRemovalDay(today);
  const message =
    date >= last
      ? copy.usualEnd(board, DAYS_ON_BOARD, formatDate(last, today))
      : copy.comesDown(formatDate(date, today));
  return [{ field: 'closing_date', message }];
}
